package pumpwise.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.Subject;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.common.Theme;

@ExtendWith(ApplicationExtension.class)
class FigureViewTest {

    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private Button other;
    private FigureView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        other = new Button("Other");
        Exercise exercise = new CatalogReader().builtIn().catalog().find("donkey-kick").orElseThrow();
        Subject subject = ExerciseSubject.of(exercise).orElseThrow();
        view = new FigureView(subject, ExercisePlayback.of(exercise, subject.figure()), "A donkey kick", reducedMotion);
        view.setPrefSize(400, 200);
        view.setMinSize(400, 200);
        VBox box = new VBox(other, view);
        Scene scene = new Scene(box, 500, 400);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        other.requestFocus();
    }

    @Test
    void itPlaysWhileItHasTheFocus(FxRobot robot) {
        assertThat(view.playingProperty().get()).isFalse();
        robot.interact(() -> view.requestFocus());
        assertThat(view.playingProperty().get()).isTrue();
        robot.interact(() -> other.requestFocus());
        assertThat(view.playingProperty().get()).isFalse();
    }

    @Test
    void itPlaysWhileThePointerIsOverItAndAClickStopsIt(FxRobot robot) {
        robot.moveTo(view);
        assertThat(view.playingProperty().get()).isTrue();
        robot.clickOn(view);
        assertThat(view.playingProperty().get()).isFalse();
        robot.moveTo(other);
        robot.moveTo(view);
        assertThat(view.playingProperty().get()).isTrue();
    }

    @Test
    void spaceStopsAndResumes(FxRobot robot) {
        robot.interact(() -> view.requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(view.playingProperty().get()).isFalse();
        robot.type(KeyCode.SPACE);
        assertThat(view.playingProperty().get()).isTrue();
    }

    @Test
    void nothingMovesWhereTheSystemAsksForThat(FxRobot robot) {
        robot.interact(() -> view.requestFocus());
        robot.interact(() -> reducedMotion.set(true));
        assertThat(view.playingProperty().get()).isFalse();
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.SPACE);
        assertThat(view.playingProperty().get()).isFalse();
    }

    /// Both ends of the movement are in the picture: the raised foot of one is where the other has none.
    @Test
    void reducedMotionShowsBothEnds(FxRobot robot) {
        int one = colored(robot);
        robot.interact(() -> reducedMotion.set(true));
        assertThat(colored(robot)).isNotEqualTo(one);
    }

    @Test
    void itStopsWhenItIsNotSeen(FxRobot robot) throws Exception {
        robot.interact(() -> view.requestFocus());
        robot.interact(() -> view.getParent().setVisible(false));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, view.playingProperty().not());
        robot.interact(() -> view.getParent().setVisible(true));
        robot.interact(() -> ((VBox) view.getParent()).getChildren().remove(view));
        assertThat(view.playingProperty().get()).isFalse();
    }

    @Test
    void thePictureChangesWithTheMomentAndTheTheme(FxRobot robot) {
        robot.interact(() -> view.show(0));
        WritableImage low = picture(robot);
        robot.interact(() -> view.show(1.2));
        WritableImage peak = picture(robot);
        assertThat(differs(low, peak)).isTrue();
        robot.interact(() -> Theme.DARK.dress(stage.getScene()));
        WritableImage dark = picture(robot);
        robot.interact(() -> Theme.LIGHT.dress(stage.getScene()));
        assertThat(differs(picture(robot), dark)).isTrue();
    }

    @Test
    void itSaysWhatItShows() {
        assertThat(view.getAccessibleText()).isEqualTo("A donkey kick");
        assertThat(view.isFocusTraversable()).isTrue();
    }

    private WritableImage picture(FxRobot robot) {
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> taken.add(view.snapshot(null, null)));
        return taken.getFirst();
    }

    private static boolean differs(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y += 3) {
            for (int x = 0; x < one.getWidth(); x += 3) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How many of some points are not the background.
    private int colored(FxRobot robot) {
        WritableImage image = picture(robot);
        int background = image.getPixelReader().getArgb(1, 1);
        int count = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                count += image.getPixelReader().getArgb(x, y) == background ? 0 : 1;
            }
        }
        return count;
    }
}
