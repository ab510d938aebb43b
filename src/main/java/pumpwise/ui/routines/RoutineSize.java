package pumpwise.ui.routines;

import java.util.function.Function;
import pumpwise.routine.Routine;
import pumpwise.words.Words;

/// The text for the size of a routine: "14 exercises · 62–89 min".
public final class RoutineSize {

    private final Words words;
    private final Function<Routine, String> length;

    /// @param length returns the length of a session with a routine, in words; empty if it has no steps
    public RoutineSize(Words words, Function<Routine, String> length) {
        this.words = words;
        this.length = length;
    }

    public String of(Routine routine) {
        String takes = length.apply(routine);
        String exercises = words.text("plan.routines.exercises", routine.items().size());
        return takes.isEmpty() ? exercises : words.text("plan.routines.details", exercises, takes);
    }
}
