package pumpwise.ui.figure;

import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Playback;

/// The view of a figure, which is animated while the pointer is over it, it has the focus, or something that it belongs
/// to is [attended][#attendedProperty]. A click or Space stops and
/// resumes the animation. If the system asks for reduced motion, it shows both ends of the movement side by side and is
/// never animated.
public final class FigureView extends FigureSurface {

    private static final double NANOS = 1e9;

    /// Seconds between two frames. Slow movements do not look better with more frames.
    private static final double BETWEEN_PICTURES = 0.03;

    private final FigureDrawing drawing;
    private final double still;
    private final double other;
    private final Playback playback;
    private final ObservableValue<Boolean> reducedMotion;
    private final BooleanProperty attended = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final AnimationTimer timer;
    private boolean isStopped;
    private double shown;

    /// A figure that is not animated yet.
    ///
    /// @param description the accessible description
    /// @param reducedMotion whether the system asks for reduced motion
    public FigureView(Subject subject, Playback playback, String description, ObservableValue<Boolean> reducedMotion) {
        this.playback = playback;
        this.reducedMotion = reducedMotion;
        drawing = new FigureDrawing(subject);
        still = subject.characteristic();
        other = subject.otherEnd();
        timer = new Pictures();
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        hoverProperty().subscribe((_, _) -> attend());
        focusedProperty().subscribe((_, _) -> attend());
        attended.subscribe((_, _) -> attend());
        sceneProperty().subscribe((_, _) -> update());
        reducedMotion.subscribe(_ -> update());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                toggle();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            }
        });
    }

    private final class Pictures extends AnimationTimer {

        private long began;

        @Override
        public void start() {
            began = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (!isSeen()) {
                playing.set(false);
                stop();
                requestLayout();
                return;
            }
            began = began == 0 ? now : began;
            double seconds = (now - began) / NANOS;
            if (seconds == 0 || seconds - shown >= BETWEEN_PICTURES) {
                show(seconds);
            }
        }
    }

    /// Whether it is visible: in a window on the screen, without a hidden pane around it.
    private boolean isSeen() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        Window window = getScene() == null ? null : getScene().getWindow();
        return window != null && window.isShowing() && !(window instanceof Stage stage && stage.isIconified());
    }

    private void attend() {
        if (!isAttended()) {
            isStopped = false;
        }
        update();
    }

    private boolean isAttended() {
        return isHover() || isFocused() || attended.get();
    }

    /// Stops or resumes the animation.
    public void toggle() {
        isStopped = !isStopped;
        update();
    }

    private void update() {
        boolean plays = isAttended() && !isStopped && !reducedMotion.getValue() && isSeen();
        if (plays != playing.get()) {
            playing.set(plays);
            if (plays) {
                timer.start();
            } else {
                timer.stop();
            }
        }
        requestLayout();
    }

    /// Whether the pointer is over something that the figure belongs to, or that has the focus, such as a row of a list.
    public BooleanProperty attendedProperty() {
        return attended;
    }

    /// Whether it is animated.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Shows the movement at a time since its start.
    void show(double seconds) {
        shown = seconds;
        show(() -> paint(drawing.shapes(playback.at(seconds)), drawing.frame(), 0, width()));
    }

    @Override
    void repaint() {
        if (playing.get()) {
            show(shown);
        } else if (reducedMotion.getValue() && hasRoomForTwo(drawing.frame())) {
            show(() -> {
                paint(drawing.still(other), drawing.frame(), 0, width() / 2);
                paint(drawing.still(still), drawing.frame(), width() / 2, width() / 2);
            });
        } else {
            show(() -> paint(drawing.still(still), drawing.frame(), 0, width()));
        }
    }
}
