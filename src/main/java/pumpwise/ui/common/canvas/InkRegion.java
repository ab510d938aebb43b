package pumpwise.ui.common.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// A canvas whose colors and text size come from the style sheet. It is drawn again when its size, the text size or the
/// theme changes.
public abstract class InkRegion extends Region {

    private static final StyleablePropertyFactory<InkRegion> INKS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    /// The font size that everything is drawn for; other sizes scale the drawing.
    public static final double LETTERS = 12;

    private static final double ROUNDING = 1000;

    private final Canvas canvas = new Canvas();
    private final StyleableProperty<Number> letters;
    private final double height;
    private final Map<Ink, StyleableProperty<Paint>> inks = new EnumMap<>(Ink.class);

    /// @param height the preferred height of the canvas; its width is what there is
    protected InkRegion(double height) {
        this.height = height;
        getStyleClass().add("inks");
        canvas.setManaged(false);
        getChildren().add(canvas);
        letters = INKS.createStyleableNumberProperty(
                this, "letters", "-ink-letters", region -> region.letters, LETTERS);
        ((ObservableValue<?>) letters).subscribe(_ -> requestLayout());
        for (Ink ink : Ink.values()) {
            StyleableProperty<Paint> property = INKS.createStyleablePaintProperty(
                    this, ink.property(), ink.property(), region -> region.property(ink), Color.GRAY);
            inks.put(ink, property);
            ((ObservableValue<?>) property).subscribe(_ -> requestLayout());
        }
    }

    private StyleableProperty<Paint> property(Ink ink) {
        return Objects.requireNonNull(inks.get(ink), ink.property());
    }

    /// A color of the theme.
    protected final Paint paint(Ink ink) {
        return property(ink).getValue();
    }

    protected final GraphicsContext pen() {
        return canvas.getGraphicsContext2D();
    }

    /// How much larger than [#LETTERS] the text is.
    protected final double scale() {
        return Math.rint(letters.getValue().doubleValue() / LETTERS * ROUNDING) / ROUNDING;
    }

    /// Draws everything on an area of this size.
    protected abstract void paintAll(double width, double height);

    /// Draws again what has changed.
    protected final void redraw() {
        if (canvas.getWidth() > 0) {
            GraphicsContext pen = pen();
            double scale = scale();
            pen.save();
            pen.scale(scale, scale);
            paintAll(canvas.getWidth() / scale, canvas.getHeight() / scale);
            pen.restore();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint(height * scale());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        redraw();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return INKS.getCssMetaData();
    }
}
