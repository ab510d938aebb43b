package pumpwise.ui;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// An automatic tour of all screens and a session that presses keys and then closes the program. The build uses it to
/// record the classes for the start-up cache.
final class TrainingRun {

    /// The system property that requests it.
    static final String PROPERTY = "pumpwise.rehearsal";

    private static final Duration STEP = Duration.seconds(1);

    private record Press(KeyCode key, boolean shortcut) {}

    /// The first presses wait until everything is read; the last ones start a session and let it run.
    private static final List<Press> PRESSES = List.of(
            new Press(KeyCode.UNDEFINED, false),
            new Press(KeyCode.UNDEFINED, false),
            new Press(KeyCode.DIGIT3, true),
            new Press(KeyCode.DIGIT1, true),
            new Press(KeyCode.N, true),
            new Press(KeyCode.ESCAPE, false),
            new Press(KeyCode.ENTER, true),
            new Press(KeyCode.ENTER, false),
            new Press(KeyCode.SPACE, false),
            new Press(KeyCode.UNDEFINED, false),
            new Press(KeyCode.UNDEFINED, false));

    private final Stage stage;

    /// @param stage the window
    TrainingRun(Stage stage) {
        this.stage = stage;
    }

    /// Whether it is requested.
    static boolean isRequested() {
        return Boolean.getBoolean(PROPERTY);
    }

    void start() {
        Timeline timeline = new Timeline();
        for (int index = 0; index < PRESSES.size(); index++) {
            Press press = PRESSES.get(index);
            timeline.getKeyFrames().add(new KeyFrame(STEP.multiply(index + 1.0), _ -> press(press)));
        }
        timeline.setOnFinished(_ -> Platform.exit());
        timeline.play();
    }

    private void press(Press press) {
        EventTarget target =
                stage.getScene().getFocusOwner() == null ? stage.getScene() : stage.getScene().getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            boolean control = press.shortcut();
            Event.fireEvent(target, new KeyEvent(type, "", "", press.key(), false, control, false, false));
        }
    }
}
