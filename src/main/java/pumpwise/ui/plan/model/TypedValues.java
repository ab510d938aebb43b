package pumpwise.ui.plan.model;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.InvalidValueException;
import pumpwise.routine.edit.ItemField;

/// Edits of values while they are typed: first a preview, then one edit.
final class TypedValues implements ValueEdits {

    private final Supplier<Routine> routine;
    private final Supplier<WeightUnit> weightUnit;
    private final EditDescriptions changes;
    private final BiConsumer<EditDescription, Routine> apply;
    private final Consumer<Routine> showFindings;
    private @Nullable Routine previewed;

    /// @param routine supplies the routine with every edit
    /// @param weightUnit supplies the unit of loads that are written without one
    /// @param apply applies an edit
    /// @param showFindings shows the findings and lengths of a routine
    TypedValues(
            Supplier<Routine> routine,
            Supplier<WeightUnit> weightUnit,
            EditDescriptions changes,
            BiConsumer<EditDescription, Routine> apply,
            Consumer<Routine> showFindings) {
        this.routine = routine;
        this.weightUnit = weightUnit;
        this.changes = changes;
        this.apply = apply;
        this.showFindings = showFindings;
    }

    @Override
    public void preview(Place place, ItemField field, String typed) throws InvalidValueException {
        Routine next = field.write(routine.get(), place, typed, weightUnit());
        if (!next.equals(previewed == null ? routine.get() : previewed)) {
            previewed = next;
            showFindings.accept(next);
        }
    }

    @Override
    public void endPreview() {
        if (previewed != null) {
            previewed = null;
            showFindings.accept(routine.get());
        }
    }

    /// Ends the preview, because the routine has changed.
    ///
    /// @return whether the findings of the routine are already visible
    boolean settle(Routine now) {
        boolean shown = now.equals(previewed);
        previewed = null;
        return shown;
    }

    @Override
    public WeightUnit weightUnit() {
        return weightUnit.get();
    }

    @Override
    public void edit(Place place, ItemField field, String typed) throws InvalidValueException {
        Routine edited = field.write(routine.get(), place, typed, weightUnit());
        apply.accept(changes.value(edited, place, field), edited);
    }
}
