package pumpwise.ui.figure;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Playback;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Shape;

/// The view of a figure, which is animated while the pointer is over it or it has the focus. A click or Space stops and
/// resumes the animation. If the system asks for reduced motion, it shows both ends of the movement side by side and is
/// never animated.
public final class FigureView extends Region implements FigureColors.Colored {

    private static final double NANOS = 1e9;

    /// Seconds between two frames. Slow movements do not look better with more frames.
    private static final double BETWEEN_PICTURES = 0.03;

    /// Two pictures are shown even if each is smaller than a single one would be.
    private static final double BOTH_FIT = 0.6;

    private final FigureDrawing drawing;
    private final double still;
    private final double other;
    private final Playback playback;
    private final ObservableValue<Boolean> reducedMotion;
    private final Canvas canvas = new Canvas();
    private final FigureColors colors;
    private final FigurePainter painter;
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
        colors = new FigureColors(this, this::requestLayout);
        painter = new FigurePainter(canvas.getGraphicsContext2D(), colors);
        timer = new Pictures();
        getStyleClass().add("figure-view");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinSize(0, 0);
        hoverProperty().subscribe((_, _) -> attend());
        focusedProperty().subscribe((_, _) -> attend());
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
        if (!isHover() && !isFocused()) {
            isStopped = false;
        }
        update();
    }

    private void toggle() {
        isStopped = !isStopped;
        update();
    }

    private void update() {
        boolean plays = (isHover() || isFocused()) && !isStopped && !reducedMotion.getValue() && isSeen();
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

    /// Whether it is animated.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Shows the movement at a time since its start.
    void show(double seconds) {
        shown = seconds;
        clear();
        paint(drawing.shapes(playback.at(seconds)), 0, canvas.getWidth());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(snapSizeX(getWidth()));
        canvas.setHeight(snapSizeY(getHeight()));
        if (canvas.getWidth() <= 0 || canvas.getHeight() <= 0) {
            return;
        }
        if (playing.get()) {
            show(shown);
            return;
        }
        clear();
        if (reducedMotion.getValue() && hasRoomForBoth()) {
            paint(drawing.still(other), 0, canvas.getWidth() / 2);
            paint(drawing.still(still), canvas.getWidth() / 2, canvas.getWidth() / 2);
        } else {
            paint(drawing.still(still), 0, canvas.getWidth());
        }
    }

    private boolean hasRoomForBoth() {
        Bounds frame = drawing.frame();
        double one = Placement.scale(frame, canvas.getWidth(), canvas.getHeight());
        return Placement.scale(frame, canvas.getWidth() / 2, canvas.getHeight()) >= BOTH_FIT * one;
    }

    private void clear() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    private void paint(List<Shape> shapes, double x, double width) {
        painter.paint(shapes, drawing.frame(), x, 0, width, canvas.getHeight());
    }

    @Override
    public FigureColors colors() {
        return colors;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FigureColors.metaData();
    }
}
