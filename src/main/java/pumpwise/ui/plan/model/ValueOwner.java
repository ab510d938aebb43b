package pumpwise.ui.plan.model;

import pumpwise.routine.Place;

/// The row that contains a value.
interface ValueOwner {

    /// The current place of the row.
    Place place();

    /// Called after the text of the value or its error message has changed.
    void valueChanged();
}
