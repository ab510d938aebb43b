package pumpwise.ui.progress.exercises;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.set.ExerciseKind;
import pumpwise.routine.Load;
import pumpwise.routine.Load.Weight;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.NotationException;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.progress.part.ProgressPreferences;
import pumpwise.words.Words;

/// By how much the load of an exercise goes up: usually as its equipment has it, or as the user says, because there are
/// cables with steps of 2.5 kg.
public final class LoadStepViewModel {

    private final Words words;
    private final ProgressPreferences preferences;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper own = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper usual = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private String exercise = "";
    private WeightUnit unit = WeightUnit.KILOGRAMS;

    /// @param changed called when the user has changed the step
    LoadStepViewModel(Words words, ProgressPreferences preferences, Runnable changed) {
        this.words = words;
        this.preferences = preferences;
        this.changed = changed;
    }

    /// Whether the exercise is done with weights.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// The user's own step: "2.5 kg"; empty for the usual one.
    public ReadOnlyStringProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// The usual step: "5 kg".
    public ReadOnlyStringProperty usualProperty() {
        return usual.getReadOnlyProperty();
    }

    /// Why the typed step is refused; empty if it is not.
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    void show(ExerciseHistory history, WeightUnit shown, Catalog catalog) {
        exercise = history.exercise();
        unit = shown;
        present.set(history.kind() == ExerciseKind.LOAD);
        List<Equipment> equipment =
                catalog.find(exercise).map(Exercise::equipment).orElse(List.of());
        usual.set(new Weight(LoadSteps.of(equipment).step(unit), unit).toString());
        refresh();
    }

    private void refresh() {
        Weight step = preferences.increments().get(exercise);
        own.set(step == null ? "" : step.toString());
        refused.set("");
    }

    /// Changes the step.
    ///
    /// @param typed what the user typed; blank for the usual step
    public void change(String typed) {
        if (typed.isBlank()) {
            change((Weight) null);
            return;
        }
        try {
            Optional<Weight> step = Load.readTyped(typed, unit)
                    .filter(Weight.class::isInstance)
                    .map(Weight.class::cast)
                    .filter(weight -> weight.amount().signum() > 0);
            if (step.isPresent()) {
                change(step.get());
                return;
            }
        } catch (NotationException e) {
            // Refused below.
        }
        refused.set(words.text("progress.exercises.step.refused", usual.get()));
    }

    private void change(@Nullable Weight step) {
        if (!Objects.equals(step, preferences.increments().get(exercise))) {
            preferences.changeIncrement(exercise, step);
            changed.run();
        }
        refresh();
    }
}
