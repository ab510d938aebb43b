package pumpwise.ui.train.before;

import java.util.Set;
import java.util.stream.Collectors;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// The number of exercises and work sets in a plan. Both sides of a set count as one.
///
/// @param exercises the number in all sections, as in the list and in the running session
/// @param least the sets without the optional ones
/// @param greatest the sets including the optional ones
record SetCount(int exercises, int least, int greatest) {

    private record OneSet(Place place, int set) {}

    SetCount(SessionPlan plan) {
        this(
                plan.items().size(),
                (int) sets(plan).stream().filter(position -> !position.optional()).map(SetCount::oneSet).distinct().count(),
                (int) sets(plan).stream().map(SetCount::oneSet).distinct().count());
    }

    /// Both in words: "14 exercises, 15-18 work sets".
    String inWords(Words words) {
        String sets = least == greatest || least == 0 ? Integer.toString(greatest) : ValueText.of(new Range(least, greatest));
        return words.text("train.tally", exercises, greatest, sets);
    }

    private static Set<SetPosition> sets(SessionPlan plan) {
        return plan.steps().stream().filter(SetCount::isWork).map(Step::position).collect(Collectors.toSet());
    }

    private static boolean isWork(Step step) {
        return step.isEffort() && step.position().place().section() == Section.WORK;
    }

    private static OneSet oneSet(SetPosition position) {
        return new OneSet(position.place(), position.set());
    }
}
