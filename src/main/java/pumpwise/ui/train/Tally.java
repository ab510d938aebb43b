package pumpwise.ui.train;
import java.util.Set;
import java.util.stream.Collectors;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.SessionPlan;
import pumpwise.session.Spot;
import pumpwise.session.Step;
import pumpwise.words.FigureText;
import pumpwise.words.Words;

/// Counts the working sets of a plan. Both sides of a set count as one.
///
/// @param exercises how many different exercises are in the work section
/// @param least sets that have to be done
/// @param greatest sets with the optional ones
record Tally(int exercises, int least, int greatest) {

    private record OneSet(Place place, int set) {}

    Tally(SessionPlan plan) {
        this(
                (int) plan.steps().stream()
                        .filter(Tally::isWork)
                        .map(step -> step.spot().exercise())
                        .distinct()
                        .count(),
                (int) sets(plan).stream().filter(spot -> !spot.optional()).map(Tally::oneSet).distinct().count(),
                (int) sets(plan).stream().map(Tally::oneSet).distinct().count());
    }

    /// Both in one phrase: "6 exercises, 15-18 sets".
    String inWords(Words words) {
        String sets = least == greatest || least == 0 ? Integer.toString(greatest) : FigureText.of(new Range(least, greatest));
        return words.say("train.tally", exercises, greatest, sets);
    }

    private static Set<Spot> sets(SessionPlan plan) {
        return plan.steps().stream().filter(Tally::isWork).map(Step::spot).collect(Collectors.toSet());
    }

    private static boolean isWork(Step step) {
        return step.isEffort() && step.spot().place().section() == Section.WORK;
    }

    private static OneSet oneSet(Spot spot) {
        return new OneSet(spot.place(), spot.set());
    }
}
