package pumpwise.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The CPU time that the UI thread takes for something and for the styling and layout in the next pulse, regardless of
/// other threads.
final class UiWork {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long begun;
    private long nanos;

    private UiWork() {}

    /// Does something on the window's thread, and waits until the window has been laid out again.
    static UiWork of(Stage stage, Runnable action) throws InterruptedException {
        CountDownLatch laidOut = new CountDownLatch(1);
        UiWork work = new UiWork();
        Scene scene = stage.getScene();
        Runnable before = work::begin;
        Runnable after = () -> {
            work.end();
            laidOut.countDown();
        };
        Platform.runLater(() -> {
            work.begin();
            action.run();
            work.end();
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
            Platform.requestNextPulse();
        });
        laidOut.await();
        Platform.runLater(() -> {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
        });
        return work;
    }

    private void begin() {
        begun = THREADS.getCurrentThreadCpuTime();
    }

    private void end() {
        nanos += THREADS.getCurrentThreadCpuTime() - begun;
    }

    double millis() {
        return nanos / 1e6;
    }
}
