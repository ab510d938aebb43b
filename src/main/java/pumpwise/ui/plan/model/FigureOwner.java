package pumpwise.ui.plan.model;

import pumpwise.routine.Place;

/// The row that a figure belongs to.
interface FigureOwner {

    /// Where the row is in the routine now.
    Place place();

    /// Called after the text of the figure has changed, or why it cannot be read.
    void figureChanged();
}
