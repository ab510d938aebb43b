package pumpwise.ui.train.text;

import java.util.List;
import pumpwise.session.Removal;
import pumpwise.session.SetLog;
import pumpwise.session.plan.SessionPlan;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// The texts for what going back or skipping removed from the log.
public final class RemovalWords {

    private final Words words;
    private final StepWords steps;

    public RemovalWords(Words words, ExerciseWords exercises) {
        this.words = words;
        steps = new StepWords(words, exercises);
    }

    /// "Removed Barbell hip thrust, set 2 of 3"; empty if nothing was removed.
    public String of(Removal removal, SessionPlan plan) {
        List<SetLog> sets = removal.sets();
        return switch (sets.size()) {
            case 0 -> "";
            case 1 -> words.text("train.removed", steps.full(plan.steps().get(sets.getFirst().step())));
            default -> words.text("train.removed.several", sets.size());
        };
    }
}
