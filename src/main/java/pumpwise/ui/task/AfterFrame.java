package pumpwise.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Starts work for a page when its first frame is on its way to the screen, so that the frame has the processor to itself. On
/// other threads than that of the window, it starts at once.
///
/// @param worker does the work
public record AfterFrame(Executor worker) implements Executor {

    private static final Logger LOG = Logger.getLogger(AfterFrame.class.getName());

    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            new Start(work).start();
        } else {
            worker.execute(work);
        }
    }

    /// The next pulse makes the frame, and the one after it finds the frame made.
    private final class Start extends AnimationTimer {

        private final Runnable work;
        private boolean isMade;

        Start(Runnable work) {
            this.work = work;
        }

        @Override
        public void handle(long nanoseconds) {
            if (isMade) {
                stop();
                begin();
            }
            isMade = true;
        }

        private void begin() {
            try {
                worker.execute(work);
            } catch (RejectedExecutionException e) {
                LOG.log(Level.FINE, "the program is ending", e);
            }
        }
    }
}
