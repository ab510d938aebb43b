package pumpwise.ui.library.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Force;
import pumpwise.catalog.Level;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Unit;
import pumpwise.figure.LazyFigure;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.TimeRange;
import pumpwise.storage.exercise.ExerciseDraft;

/// The contents of the exercise form, field by field, valid or not.
public final class FormFields {

    public final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Category> category = new SimpleObjectProperty<>(Category.STRENGTH);
    public final ObjectProperty<@Nullable Mechanic> mechanic = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>(Level.BEGINNER);
    final ObjectProperty<@Nullable Force> force = new SimpleObjectProperty<>();
    public final ObjectProperty<List<Equipment>> equipment = new SimpleObjectProperty<>(List.of());
    public final ObjectProperty<List<Muscle>> primary = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<Muscle>> secondary = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.REPS);
    final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(Sides.BOTH);
    final ObjectProperty<PeakPause> peakPause = new SimpleObjectProperty<>(PeakPause.OPTIONAL);
    final ObjectProperty<StartsWith> startsWith = new SimpleObjectProperty<>(StartsWith.LIFT);
    final BooleanProperty explosive = new SimpleBooleanProperty();
    final StringProperty lower = new SimpleStringProperty("");
    final StringProperty lift = new SimpleStringProperty("");
    final StringProperty perStep = new SimpleStringProperty("");
    public final StringProperty cues = new SimpleStringProperty("");
    final StringProperty breathing = new SimpleStringProperty("");
    final StringProperty instructions = new SimpleStringProperty("");
    final StringProperty mistakes = new SimpleStringProperty("");
    final StringProperty aliases = new SimpleStringProperty("");
    // Not in the form, but preserved when an exercise is edited.
    private List<String> nearAliases = List.of();
    private List<String> variants = List.of();
    private @Nullable LazyFigure figure;

    FormFields() {
        // A muscle is either primary or secondary.
        primary.subscribe((_, now) -> takeOut(secondary, now));
        secondary.subscribe((_, now) -> takeOut(primary, now));
    }

    private static void takeOut(ObjectProperty<List<Muscle>> muscles, List<Muscle> others) {
        if (muscles.get().stream().anyMatch(others::contains)) {
            muscles.set(muscles.get().stream()
                    .filter(muscle -> !others.contains(muscle))
                    .toList());
        }
    }

    /// Every field.
    List<ObservableValue<?>> all() {
        return List.of(
                name, category, mechanic, level, force, equipment, primary, secondary, unit, sides, peakPause, startsWith,
                explosive, lower, lift, perStep, cues, breathing, instructions, mistakes, aliases);
    }

    /// Whether its reps have a peak to hold.
    boolean hasPeak() {
        return unit.get() == Unit.REPS && !explosive.get();
    }

    /// A new exercise, with nothing chosen that the user has to decide.
    static ExerciseDraft blank() {
        Movement usual = Movement.reps(PeakPause.OPTIONAL);
        return new ExerciseDraft(
                "", "", Category.STRENGTH, null, Level.BEGINNER, null, List.of(), List.of(), List.of(), usual.unit(),
                usual.sides(), usual.peakPause(), usual.startsWith(), false, Notation.seconds(usual.tempo().lower()),
                Notation.seconds(usual.tempo().lift()), "", Coaching.NONE, List.of(), List.of(), List.of(), null);
    }

    /// Fills the fields with a draft.
    void fill(ExerciseDraft draft) {
        name.set(draft.name());
        category.set(draft.category());
        mechanic.set(draft.mechanic());
        level.set(draft.level());
        force.set(draft.force());
        equipment.set(draft.equipment());
        primary.set(List.of());
        secondary.set(draft.secondaryMuscles());
        primary.set(draft.primaryMuscles());
        unit.set(draft.unit());
        sides.set(draft.sides());
        peakPause.set(draft.peakPause());
        startsWith.set(draft.startsWith());
        explosive.set(draft.explosive());
        lower.set(draft.lower());
        lift.set(draft.lift());
        perStep.set(draft.perStep());
        cues.set(String.join("\n", draft.coaching().cues()));
        breathing.set(draft.coaching().breathing());
        instructions.set(String.join("\n", draft.coaching().instructions()));
        mistakes.set(String.join("\n", draft.coaching().mistakes()));
        aliases.set(String.join("\n", draft.aliases()));
        nearAliases = draft.nearAliases();
        variants = draft.variants();
        figure = draft.figure();
    }

    /// The contents of the fields.
    ExerciseDraft draft(String id) {
        return new ExerciseDraft(
                id,
                name.get().strip(),
                category.get(),
                mechanic.get(),
                level.get(),
                force.get(),
                equipment.get(),
                primary.get(),
                secondary.get(),
                unit.get(),
                sides.get(),
                hasPeak() ? peakPause.get() : PeakPause.NONE,
                startsWith.get(),
                explosive.get(),
                seconds(lower),
                seconds(lift),
                seconds(perStep),
                new Coaching(lines(instructions), lines(cues), breathing.get().strip(), lines(mistakes)),
                lines(aliases),
                nearAliases,
                variants,
                figure);
    }

    /// A time as a plain number of seconds. Invalid text is kept as typed, to be reported.
    private static String seconds(StringProperty typed) {
        try {
            TimeRange time = Notation.readTimeOrSeconds(typed.get());
            if (time.isSingle()) {
                return Notation.seconds(time.least());
            }
        } catch (NotationException e) {
            // Reported with the other problems of the exercise.
        }
        return typed.get().strip();
    }

    private static List<String> lines(StringProperty text) {
        List<String> lines = new ArrayList<>();
        text.get().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }
}
