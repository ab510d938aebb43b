package pumpwise.ui.plan.model;

import pumpwise.routine.Place;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.InvalidFigureException;
import pumpwise.routine.edit.ItemField;

/// The routine as the fields see it that its figures are edited in.
interface FigureEdits {

    /// Shows what would come of what is being typed: findings and lengths follow, the routine stays as it is.
    ///
    /// @throws InvalidFigureException if it cannot be read; what was shown last stays
    void preview(Place place, ItemField field, String typed) throws InvalidFigureException;

    /// Shows the routine as it is again.
    void endPreview();

    /// The unit of a load that is typed without one.
    WeightUnit weightUnit();

    /// Takes over what was typed, as one edit.
    ///
    /// @throws InvalidFigureException if it cannot be read; the routine stays as it is
    void edit(Place place, ItemField field, String typed) throws InvalidFigureException;
}
