package pumpwise.ui.timeline;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import pumpwise.ui.common.canvas.Ink;
import pumpwise.ui.common.canvas.InkRegion;
import pumpwise.words.Words;

/// The legend of a timeline: the colors and shapes that occur in it, drawn in the same way.
final class TimelineLegend extends InkRegion {

    private static final double HEIGHT = 20;
    private static final double BASE = 16;
    private static final double SIGN = 12;
    private static final double HALF = 6;
    private static final double LOW = 5;
    private static final double THIN = 3;
    private static final double GAP = 6;
    private static final double BETWEEN = 16;
    private static final double PALE = 0.5;

    private final Words words;
    private final Text measure = new Text();
    private List<LegendEntry> entries = List.of();

    TimelineLegend(TimelineViewModel timeline, Words words) {
        super(HEIGHT);
        this.words = words;
        setId("timeline-legend");
        setAccessibleRole(AccessibleRole.TEXT);
        timeline.drawingProperty().subscribe(this::show);
    }

    private void show(Drawing drawing) {
        List<LegendEntry> now = LegendEntry.of(drawing);
        if (!now.equals(entries)) {
            entries = now;
            setAccessibleText(now.stream().map(entry -> words.text(entry.key())).collect(Collectors.joining(", ")));
            redraw();
        }
    }

    @Override
    protected void paintAll(double width, double height) {
        GraphicsContext pen = pen();
        pen.clearRect(0, 0, width, HEIGHT);
        Font font = Font.font("IBM Plex Sans", LETTERS);
        pen.setFont(font);
        measure.setFont(font);
        pen.setTextBaseline(VPos.CENTER);
        double x = 0;
        for (LegendEntry entry : entries) {
            String text = words.text(entry.key());
            measure.setText(text);
            double end = x + SIGN + GAP + measure.getLayoutBounds().getWidth();
            if (end > width) {
                return;
            }
            sign(pen, entry, x);
            pen.setGlobalAlpha(1);
            pen.setFill(paint(Ink.TEXT));
            pen.fillText(text, x + SIGN + GAP, HEIGHT / 2);
            x = end + BETWEEN;
        }
    }

    private void sign(GraphicsContext pen, LegendEntry entry, double x) {
        switch (entry) {
            case WORK -> box(pen, Ink.WORK, x, SIGN);
            case HELD -> {
                box(pen, Ink.WORK, x, SIGN);
                box(pen, Ink.HELD, x, HALF);
            }
            case REST -> box(pen, Ink.REST, x, LOW);
            case SWITCH -> box(pen, Ink.SWITCH, x, THIN);
            case READY -> {
                pen.setFill(paint(Ink.READY));
                pen.fillPolygon(
                        new double[] {x, x + SIGN, x + SIGN}, new double[] {BASE, BASE, BASE - SIGN * 2 / 3}, 3);
            }
            case OPTIONAL -> {
                pen.setGlobalAlpha(PALE);
                box(pen, Ink.WORK, x, SIGN);
            }
        }
    }

    private void box(GraphicsContext pen, Ink ink, double x, double height) {
        pen.setFill(paint(ink));
        pen.fillRect(x, BASE - height, SIGN, height);
    }
}
