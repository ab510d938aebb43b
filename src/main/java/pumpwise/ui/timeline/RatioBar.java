package pumpwise.ui.timeline;

import javafx.scene.layout.Region;

/// A bar for the ratio of work and rest. As on the timeline, work is tall and rest is short.
final class RatioBar extends Region {

    private static final double HEIGHT = 16;
    private static final double LOW = 6;

    private final Region work = new Region();
    private final Region rest = new Region();
    private double share;

    RatioBar() {
        getStyleClass().add("ratio-bar");
        work.getStyleClass().add("ratio-work");
        rest.getStyleClass().add("ratio-rest");
        getChildren().setAll(work, rest);
    }

    /// Sets the share of work, from 0 to 1.
    void show(double part) {
        if (part != share) {
            share = part;
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double at = Math.rint(getWidth() * share);
        work.resizeRelocate(0, 0, at, getHeight());
        rest.resizeRelocate(at, getHeight() - LOW, getWidth() - at, LOW);
    }
}
