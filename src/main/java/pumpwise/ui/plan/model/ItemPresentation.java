package pumpwise.ui.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Block;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Notation;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.Words;

/// What of an item depends on its exercise and on where it stands: its name and kind, which figures it has, and what
/// they are called.
final class ItemPresentation {

    private final Words words;
    private final String id;
    private final Optional<Exercise> exercise;
    private final Unit unit;
    private final List<ItemField> main = new ArrayList<>();
    private final List<ItemField> details = new ArrayList<>();

    ItemPresentation(Words words, Catalog catalog, Place place, Block block, Prescription item) {
        this.words = words;
        id = item.exercise();
        exercise = catalog.find(id);
        unit = item.amount().unit();
        boolean inWork = place.section() == Section.WORK;
        // Nearly everything that warms up or cools down is done once, and does not need to say so.
        boolean repeated = inWork || !block.sets().equals(Range.ONE);
        if (!place.isMember()) {
            (repeated ? main : details).add(ItemField.SETS);
        }
        main.add(ItemField.AMOUNT);
        if (unit == Unit.REPS) {
            boolean held = exercise.map(e -> e.movement().peakPause() != PeakPause.NONE).orElse(true);
            (inWork && (held || item.hold() != null) ? main : details).add(ItemField.HOLD);
        }
        if (!place.isMember()) {
            (inWork ? main : details).add(ItemField.REST);
        }
        (inWork ? main : details).add(ItemField.LOAD);
        if (exercise.map(e -> e.movement().isTwoSided()).orElse(item.switchRest() != null)) {
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
        return exercise.isPresent();
    }

    String name() {
        return exercise.map(Exercise::name).orElse(id);
    }

    String kind() {
        return exercise.map(known -> kind(words, known)).orElseGet(() -> words.say("plan.kind.unknown"));
    }

    /// Compound or isolation; the category of an exercise that is neither.
    static String kind(Words words, Exercise known) {
        return new ExerciseSummary(words).kind(known);
    }

    /// One of its figures.
    FieldDescriptor figure(ItemField field) {
        List<Equipment> equipment = exercise.map(Exercise::equipment).orElse(List.of());
        return new FieldDescriptor(field, unit, LoadSteps.of(equipment), label(field), prompt(field));
    }

    private String label(ItemField field) {
        if (field != ItemField.AMOUNT) {
            return words.say("plan.label." + field.word());
        }
        Sides sides = exercise.map(e -> e.movement().sides()).orElse(Sides.BOTH);
        return words.say("plan.label." + unit.word() + "." + sides.key());
    }

    private String prompt(ItemField field) {
        return switch (field) {
            case CUE -> exercise.flatMap(e -> e.coaching().cues().stream().findFirst()).orElse("");
            case TEMPO -> Notation.write(exercise.map(e -> e.movement().tempo()).orElse(Tempo.CONTROLLED));
            case SWITCH_REST -> words.say(
                    exercise.filter(e -> e.movement().sides() == Sides.EACH_LEG).isPresent()
                            ? "plan.prompt.switch-rest"
                            : "plan.prompt.none");
            case HOLD, REST, LOAD -> words.say("plan.prompt.none");
            case SETS, AMOUNT, NOTE -> "";
        };
    }
}
