package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UncaughtFaults;

/// A journey in the real window with the real threads and clocks. Every step waits for its result, however long that
/// takes.
@ExtendWith(ApplicationExtension.class)
abstract class RealThreadsJourney {

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    Desk desk;
    Stage stage;
    private final AppThreads threads = AppThreads.start();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Thread.UncaughtExceptionHandler before;

    /// Fills the data folder before the window opens.
    abstract void prepare() throws Exception;

    /// Opens the window. Subclasses call this when the toolkit starts them.
    final void open(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(folder, threads);
        prepare();
        UncaughtFaults faults = new UncaughtFaults(Platform::runLater);
        faults.reportTo(desk::report);
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(faults);
        desk.open(stage, Theme.LIGHT);
    }

    @BeforeEach
    void waitsForTheFirstRoutine() throws Exception {
        eventually(() -> stage.getTitle().contains(" \u2013 "));
    }

    @AfterEach
    void shutsDown() throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(before);
        threads.shutDown(closed::countDown);
        assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
    }

    /// The number of JSON files in a folder.
    static long count(Path files) throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            return all.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    /// Whether a node is shown, with a text if it can have one.
    boolean isVisible(String query) {
        return robot.lookup(query).queryAll().stream()
                .anyMatch(node -> isShown(node) && (!(node instanceof Labeled label) || !label.getText().isEmpty()));
    }

    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// Polls on the UI thread, and fails only after a time that means that something is wrong.
    static void eventually(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("it never happened", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
