package pumpwise.words;

import java.util.List;
import java.util.stream.Collectors;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Worded;

/// What an exercise is, in a line.
public final class ExerciseAbout {

    private final Words words;

    public ExerciseAbout(Words words) {
        this.words = words;
    }

    /// Compound, isolation, or what else an exercise is for.
    public String kind(Exercise exercise) {
        String word = exercise.mechanic() == null ? exercise.category().word() : exercise.mechanic().word();
        return words.say("plan.kind." + word.replace(' ', '-'));
    }

    /// Kind, muscles and equipment.
    public String line(Exercise exercise) {
        return words.say(
                "palette.about", kind(exercise), list(exercise.primaryMuscles()), list(exercise.equipment()));
    }

    private static String list(List<? extends Worded> things) {
        return things.stream().map(Worded::word).collect(Collectors.joining(", "));
    }
}
