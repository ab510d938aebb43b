package pumpwise.ui.timeline;

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

/// A canvas whose colors come from the style sheet. It is drawn again when its size or the theme changes.
abstract class InkRegion extends Region {

    private static final StyleablePropertyFactory<InkRegion> INKS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Canvas canvas = new Canvas();
    private final double height;
    private final Map<Ink, StyleableProperty<Paint>> inks = new EnumMap<>(Ink.class);

    /// @param height of the canvas; its width is what there is
    InkRegion(double height) {
        this.height = height;
        getStyleClass().add("inks");
        canvas.setManaged(false);
        getChildren().add(canvas);
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
    final Paint paint(Ink ink) {
        return property(ink).getValue();
    }

    final GraphicsContext pen() {
        return canvas.getGraphicsContext2D();
    }

    /// Draws everything. The canvas has a size.
    abstract void paintAll();

    /// Draws again what has changed.
    final void redraw() {
        if (canvas.getWidth() > 0) {
            paintAll();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height;
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
