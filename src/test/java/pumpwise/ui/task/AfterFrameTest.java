package pumpwise.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AfterFrameTest {

    private static final int SECONDS = 20;

    private final List<String> order = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> done = new CompletableFuture<>();

    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new Group());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFrameComesFirst(FxRobot robot) throws Exception {
        robot.interact(() -> {
            scene.addPostLayoutPulseListener(() -> order.add("frame"));
            new AfterFrame(Runnable::run).execute(() -> {
                order.add("work");
                done.complete("");
            });
            Platform.requestNextPulse();
        });
        done.get(SECONDS, TimeUnit.SECONDS);
        assertThat(order).startsWith("frame").contains("work");
    }

    @Test
    void otherThreadsNeedNotWait() {
        new AfterFrame(Runnable::run).execute(() -> order.add("work"));
        assertThat(order).containsExactly("work");
    }

    @Test
    void nothingFailsWhenTheProgramEnds(FxRobot robot) throws Exception {
        AfterFrame ending = new AfterFrame(_ -> {
            done.complete("asked");
            throw new RejectedExecutionException();
        });
        robot.interact(() -> ending.execute(() -> order.add("work")));
        assertThat(done.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("asked");
        assertThat(order).isEmpty();
    }
}
