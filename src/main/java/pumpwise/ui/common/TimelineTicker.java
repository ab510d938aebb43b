package pumpwise.ui.common;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Ticks with the toolkit's own animations. These may be late by as much as the window is busy, which does no harm
/// to a display.
public final class TimelineTicker implements Ticker {

    private static final Duration EVERY = Duration.millis(100);

    private final Timeline timeline = new Timeline();

    @Override
    public void start(Runnable tick) {
        timeline.stop();
        timeline.getKeyFrames().setAll(new KeyFrame(EVERY, _ -> tick.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
    }

    @Override
    public void stop() {
        timeline.stop();
    }
}
