package pumpwise.ui.plan.model;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Notation;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.edit.ItemField;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.Words;

/// The presentation of an item, which depends on its exercise and its place: name, kind, fields and labels.
final class ItemPresentation {

    private final Words words;
    private final String id;
    private final @Nullable Exercise exercise;
    private final Unit unit;
    private final List<ItemField> main = new ArrayList<>();
    private final List<ItemField> details = new ArrayList<>();

    ItemPresentation(Words words, Catalog catalog, Place place, Prescription item) {
        this.words = words;
        id = item.exercise();
        exercise = catalog.find(id).orElse(null);
        unit = item.amount().unit();
        // The sets and the rest of members belong to the superset.
        if (!place.isMember()) {
            main.add(ItemField.SETS);
        }
        main.add(ItemField.AMOUNT);
        if (unit == Unit.REPS) {
            main.add(ItemField.HOLD);
        }
        if (!place.isMember()) {
            main.add(ItemField.REST);
        }
        main.add(ItemField.LOAD);
        if (exercise == null ? item.switchRest() != null : exercise.movement().isTwoSided()) {
            details.add(ItemField.SWITCH_REST);
        }
        if (unit == Unit.REPS) {
            details.add(ItemField.TEMPO);
        }
        details.add(ItemField.CUE);
        details.add(ItemField.NOTE);
    }

    Words words() {
        return words;
    }

    List<ItemField> main() {
        return main;
    }

    List<ItemField> details() {
        return details;
    }

    boolean isKnown() {
        return exercise != null;
    }

    String name() {
        return exercise == null ? id : exercise.name();
    }

    String kind() {
        return exercise == null ? words.text("plan.kind.unknown") : new ExerciseSummary(words).kind(exercise);
    }

    /// Compound or isolation; the category of an exercise that is neither.
    static String kind(Words words, Exercise known) {
        return new ExerciseSummary(words).kind(known);
    }

    /// The descriptor of one field.
    FieldDescriptor value(ItemField field) {
        List<Equipment> equipment = exercise == null ? List.of() : exercise.equipment();
        return new FieldDescriptor(field, unit, LoadSteps.of(equipment), label(field), prompt(field));
    }

    private String label(ItemField field) {
        return words.text("plan.label." + (field == ItemField.AMOUNT ? unit.word() + "." + sides().key() : field.word()));
    }

    private Sides sides() {
        return exercise == null ? Sides.BOTH : exercise.movement().sides();
    }

    /// A short unit for the amount, if the number alone is not clear.
    String unitText() {
        if (unit == Unit.STEPS) {
            return words.text("plan.unit.steps");
        }
        return sides() == Sides.BOTH ? "" : words.text("plan.unit." + sides().key());
    }

    private String prompt(ItemField field) {
        return switch (field) {
            case CUE -> exercise == null ? "" : exercise.coaching().cues().stream().findFirst().orElse("");
            case TEMPO -> Notation.write(exercise == null ? Tempo.CONTROLLED : exercise.movement().tempo());
            case SWITCH_REST -> words.text(
                    exercise != null && exercise.movement().sides() == Sides.EACH_LEG
                            ? "plan.prompt.switch-rest"
                            : "plan.prompt.none");
            case HOLD, REST, LOAD -> words.text("plan.prompt.none");
            case SETS, AMOUNT, NOTE -> "";
        };
    }
}
