package pumpwise.words;

import java.util.List;
import java.util.stream.Collectors;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Worded;

/// The texts that describe an exercise in one line: its kind, its muscles, its equipment.
public final class ExerciseSummary {

    private final Words words;

    public ExerciseSummary(Words words) {
        this.words = words;
    }

    /// Compound or isolation; the category of an exercise that is neither.
    public String kind(Exercise exercise) {
        return kind(exercise.mechanic() == null ? exercise.category() : exercise.mechanic());
    }

    /// The name of a mechanic or a category.
    public String kind(Worded kind) {
        return words.text("plan.kind." + kind.key());
    }

    /// Kind, primary muscles and equipment.
    public String line(Exercise exercise) {
        return words.text(
                "palette.details", kind(exercise), list(exercise.primaryMuscles()), list(exercise.equipment()));
    }

    /// Kind and primary muscles.
    public String kindAndMuscles(Exercise exercise) {
        return words.text("palette.pair", kind(exercise), list(exercise.primaryMuscles()));
    }

    /// Primary muscles and equipment.
    public String musclesAndEquipment(Exercise exercise) {
        return words.text("palette.pair", list(exercise.primaryMuscles()), list(exercise.equipment()));
    }

    /// Several muscles or pieces of equipment, separated by commas.
    public String list(List<? extends Worded> values) {
        return values.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /// The display name of a value, which may differ from the spelling in files.
    public String name(Worded value) {
        return value instanceof Equipment ? words.text("common.equipment." + value.key()) : value.word();
    }
}
