package pumpwise.ui.train.display;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import pumpwise.ui.common.NodeVisibility;

/// Short texts side by side on one baseline, as many as fit in a line. A text wider than a line wraps. The row takes no
/// room while all its texts are hidden.
public final class WrapRow extends Pane {

    public WrapRow() {
        getStyleClass().add("wrap-row");
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(text -> text.managedProperty().subscribe(this::showIfNeeded));
            }
        });
    }

    private void showIfNeeded() {
        NodeVisibility.set(this, getChildren().stream().anyMatch(Node::isManaged));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthOf(getManagedChildren());
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width < 0 ? Double.MAX_VALUE : width).stream().mapToDouble(Line::height).sum();
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Line line : lines(getWidth())) {
            double x = 0;
            for (Node text : line.texts()) {
                double width = Math.min(text.prefWidth(-1), getWidth());
                text.resizeRelocate(x, y + line.top(text), width, text.prefHeight(width));
                x += width;
            }
            y += line.height();
        }
    }

    /// Breaks the texts into lines.
    private List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        List<Node> left = getManagedChildren();
        while (!left.isEmpty()) {
            int count = 1;
            while (count < left.size() && widthOf(left.subList(0, count + 1)) <= width) {
                count++;
            }
            lines.add(Line.of(left.subList(0, count), width));
            left = left.subList(count, left.size());
        }
        return lines;
    }

    private static double widthOf(List<Node> texts) {
        return texts.stream().mapToDouble(text -> text.prefWidth(-1)).sum();
    }

    private record Line(List<Node> texts, double baseline, double height) {

        static Line of(List<Node> texts, double width) {
            double baseline = texts.stream().mapToDouble(Node::getBaselineOffset).max().orElse(0);
            double height = texts.stream()
                    .mapToDouble(text -> baseline - text.getBaselineOffset() + text.prefHeight(Math.min(text.prefWidth(-1), width)))
                    .max()
                    .orElse(0);
            return new Line(texts, baseline, height);
        }

        double top(Node text) {
            return baseline - text.getBaselineOffset();
        }
    }
}
