package pumpwise.ui.plan.model;

import pumpwise.routine.Place;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.InvalidValueException;
import pumpwise.routine.edit.ItemField;

/// Edits of figures, as the fields need them.
interface FigureEdits {

    /// Shows the findings and lengths that the typed text would lead to, without changing the routine.
    ///
    /// @throws InvalidValueException if it cannot be read; the last preview stays
    void preview(Place place, ItemField field, String typed) throws InvalidValueException;

    /// Ends the preview.
    void endPreview();

    /// The unit of a load that is typed without one.
    WeightUnit weightUnit();

    /// Commits what was typed as one edit.
    ///
    /// @throws InvalidValueException if it cannot be read; the routine stays as it is
    void edit(Place place, ItemField field, String typed) throws InvalidValueException;
}
