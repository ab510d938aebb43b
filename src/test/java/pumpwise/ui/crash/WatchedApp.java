package pumpwise.ui.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import pumpwise.Main;

/// The complete program with a simulated user: starts the open routine, or resumes the interrupted session, and prints
/// every change of the screen. Each line starts with two times of a monotonic clock: the screen changed after the first
/// and no later than the second.
public final class WatchedApp {

    /// `false` leaves a paused session paused.
    static final String RESUMES = "pumpwise.watched.resumes";

    private static final int LOOK_EVERY_MILLIS = 10;

    /// When a key seems to have been lost.
    private static final long PRESS_AGAIN_NANOS = 2_000_000_000L;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private String last = "";
    private String said = "";
    private Button pressed;
    private long keyPressed;
    private long lastLook = System.nanoTime();
    private long thisLook = lastLook;

    private WatchedApp() {}

    public static void main(String[] args) {
        WatchedApp watched = new WatchedApp();
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
                .scheduleWithFixedDelay(watched::look, 500, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        Main.main(args);
    }

    private void look() {
        try {
            Platform.runLater(() -> {
                lastLook = thisLook;
                thisLook = System.nanoTime();
                Window.getWindows().stream()
                        .map(Window::getScene)
                        .filter(scene -> scene != null)
                        .forEach(this::look);
            });
        } catch (IllegalStateException e) {
            // JavaFX has not started yet.
            return;
        }
    }

    private void look(Scene scene) {
        if (scene.lookup("#resume") instanceof Button resume && isSeen(resume) && !resume.equals(pressed)) {
            pressed = resume;
            print("OFFER " + resume.getText());
            resume.fire();
        } else if (pressed == null || !"resume".equals(pressed.getId())) {
            // First the button of the Plan screen, then that of the Train screen.
            if (scene.lookup("#start") instanceof Button start && isSeen(start) && !start.equals(pressed)) {
                pressed = start;
                start.fire();
            }
        }
        if (scene.lookup("#phase") instanceof Label phase && isSeen(phase)) {
            show(scene, phase.getText());
            say(text(scene, "#notice .notice-text"));
        }
        if (scene.lookup("#keeping") instanceof Label keeping && isSeen(keeping)) {
            say(keeping.getText());
        }
    }

    private void show(Scene scene, String phase) {
        String now = "SHOWN " + phase + " | " + text(scene, "#place");
        boolean isNew = !now.equals(last);
        if (isNew) {
            last = now;
            print(now);
        }
        boolean resumes = !"false".equals(System.getProperty(RESUMES));
        boolean isWaiting = phase.equalsIgnoreCase("get ready") || resumes && phase.equalsIgnoreCase("paused");
        // Once, because the key would pause what it has just started, before that is shown.
        if (isWaiting && (isNew || thisLook - keyPressed > PRESS_AGAIN_NANOS)) {
            keyPressed = thisLook;
            press(scene, KeyCode.SPACE);
        }
    }

    private void print(String line) {
        out.println(lastLook + " " + thisLook + " " + line);
    }

    private void say(String message) {
        if (!message.equals(said)) {
            said = message;
            print("SAID " + message);
        }
    }

    private static String text(Scene scene, String id) {
        return scene.lookup(id) instanceof Label label ? label.getText() : "";
    }

    private static void press(Scene scene, KeyCode key) {
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_PRESSED, " ", key.getName(), key, false, false, false, false));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
