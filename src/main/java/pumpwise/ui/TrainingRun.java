package pumpwise.ui;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// An automatic tour of the screens that people use every day, and a session. It presses keys and then closes the
/// program. The build makes the start-up cache from the classes that it loads, and every session has all of them in memory,
/// so Learn, the settings and dialogs are left out.
final class TrainingRun {

    /// The system property that requests it.
    private static final String PROPERTY = "pumpwise.training-run";

    /// The packages of JavaFX for a desktop. This run has no display and would not load them.
    private static final List<String> DESKTOP = List.of("com/sun/glass/ui/gtk", "com/sun/prism/es2");

    private static final Duration STEP = Duration.seconds(1);

    private record Press(KeyCode key, boolean shortcut) {}

    /// The first presses wait until everything is read; the last ones start a session and let it run.
    private static final List<Press> PRESSES = List.of(
            new Press(KeyCode.UNDEFINED, false),
            new Press(KeyCode.UNDEFINED, false),
            new Press(KeyCode.DIGIT2, true),
            new Press(KeyCode.DIGIT3, true),
            new Press(KeyCode.DOWN, false),
            new Press(KeyCode.PAGE_DOWN, true),
            new Press(KeyCode.PAGE_DOWN, true),
            new Press(KeyCode.DIGIT4, true),
            new Press(KeyCode.DIGIT1, true),
            new Press(KeyCode.N, true),
            new Press(KeyCode.ESCAPE, false),
            new Press(KeyCode.ENTER, true),
            new Press(KeyCode.ENTER, false),
            new Press(KeyCode.SPACE, false),
            new Press(KeyCode.UNDEFINED, false),
            new Press(KeyCode.UNDEFINED, false));

    private final Stage stage;
    private final Runnable picture;

    /// @param stage the window
    /// @param picture shows a picture of the window
    TrainingRun(Stage stage, Runnable picture) {
        this.stage = stage;
        this.picture = picture;
    }

    /// Whether it is requested.
    static boolean isRequested() {
        return "window".equals(System.getProperty(PROPERTY));
    }

    void start() {
        DESKTOP.forEach(TrainingRun::load);
        Timeline timeline = new Timeline();
        for (int index = 0; index < PRESSES.size(); index++) {
            Press press = PRESSES.get(index);
            timeline.getKeyFrames().add(new KeyFrame(STEP.multiply(index + 1.0), _ -> press(press)));
        }
        timeline.getKeyFrames().add(new KeyFrame(STEP.multiply(1.5), _ -> picture.run()));
        timeline.setOnFinished(_ -> Platform.exit());
        timeline.play();
    }

    private static void load(String folder) {
        Path classes = Path.of(URI.create("jrt:/javafx.graphics/" + folder));
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".class")) {
                    Class.forName(
                            folder.replace('/', '.') + "." + name.replace(".class", ""), false, Stage.class.getClassLoader());
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(folder, e);
        }
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
