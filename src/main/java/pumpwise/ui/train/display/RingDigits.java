package pumpwise.ui.train.display;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// The digits in the ring, as large as fits. Minutes are large, with the seconds below them: next to each other they
/// would be too small to read from two meters away.
final class RingDigits {

    /// The part of the space inside the ring that the digits may fill.
    private static final double ROOM = 0.92;

    /// Widths and heights relative to the font size.
    private static final double DIGIT_WIDTH = 0.6;

    private static final double BEARINGS = 0.1;
    private static final double DIGIT_HEIGHT = 0.698;

    /// The size of the seconds relative to the minutes.
    private static final double BELOW = 0.3;

    /// The offset of minutes and seconds from the center, relative to the size of the minutes.
    private static final double RISE = 0.09;

    private static final double FALL = 0.42;

    private final Text large = text("ring-digits");
    private final Text below = text("ring-seconds");
    private double size;

    /// The nodes of the digits.
    List<Node> nodes() {
        return List.of(large, below);
    }

    /// Whether this is already displayed.
    boolean shows(String figure) {
        return (large.getText() + below.getText()).equals(figure);
    }

    void show(String figure) {
        int colon = figure.lastIndexOf(':');
        large.setText(colon < 0 ? figure : figure.substring(0, colon));
        below.setText(colon < 0 ? "" : figure.substring(colon));
        below.setVisible(colon >= 0);
    }

    /// Centers the digits in a ring.
    ///
    /// @param inside the width inside the ring
    void place(double x, double y, double inside) {
        // At least two digits wide, so that the size does not jump from 10 to 9.
        double width = Math.max(large.getText().length(), 2) * DIGIT_WIDTH - BEARINGS;
        double wanted = Math.floor(inside * ROOM / Math.hypot(width, DIGIT_HEIGHT));
        if (wanted != size) {
            size = wanted;
            large.setStyle("-fx-font-size: " + wanted + "px;");
            below.setStyle("-fx-font-size: " + Math.floor(wanted * BELOW) + "px;");
        }
        boolean both = below.isVisible();
        center(large, x, both ? y - size * RISE : y);
        center(below, x, y + size * FALL);
    }

    private static void center(Text text, double x, double y) {
        text.applyCss();
        text.setX(Math.rint(x - text.getLayoutBounds().getWidth() / 2));
        text.setY(Math.rint(y));
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        return text;
    }
}
