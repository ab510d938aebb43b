package pumpwise.ui.timeline;

import javafx.scene.layout.Region;

/// A bar for a range: the minimum in full color, the rest up to the maximum paler.
final class ScaleBar extends Region {

    private final Region sure = new Region();
    private final Region most = new Region();
    private double surePart;
    private double mostPart;

    ScaleBar(String style) {
        getStyleClass().addAll("scale-bar", style);
        sure.getStyleClass().add("scale-sure");
        most.getStyleClass().add("scale-most");
        getChildren().setAll(most, sure);
    }

    /// Sets both lengths as parts of its width, from 0 to 1.
    void show(double least, double greatest) {
        if (least != surePart || greatest != mostPart) {
            surePart = least;
            mostPart = greatest;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        most.resizeRelocate(0, 0, Math.rint(getWidth() * mostPart), getHeight());
        sure.resizeRelocate(0, 0, Math.rint(getWidth() * surePart), getHeight());
    }
}
