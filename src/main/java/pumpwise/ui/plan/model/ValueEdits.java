package pumpwise.ui.plan.model;

import pumpwise.routine.Place;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.InvalidValueException;
import pumpwise.routine.edit.ItemField;

/// The edits of values by fields.
interface ValueEdits {

    /// Shows the findings and lengths for typed text, without changing the routine.
    ///
    /// @throws InvalidValueException if the text is invalid; the last preview stays
    void preview(Place place, ItemField field, String typed) throws InvalidValueException;

    /// Ends the preview.
    void endPreview();

    /// The unit of loads that are typed without one.
    WeightUnit weightUnit();

    /// Commits typed text as one edit.
    ///
    /// @throws InvalidValueException if the text is invalid; the routine does not change
    void edit(Place place, ItemField field, String typed) throws InvalidValueException;
}
