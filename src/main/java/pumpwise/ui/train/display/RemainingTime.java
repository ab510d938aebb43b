package pumpwise.ui.train.display;

import java.time.Duration;
import java.util.List;
import pumpwise.routine.Place;
import pumpwise.session.Session;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.Words;

/// How far a session has come, added up once for each step: "Exercise 2 of 9, 38-59 min left".
///
/// @param exercise its number, counted from 1
/// @param exercises how many there are
/// @param least what the rest of the session takes at least, this step included
/// @param greatest what it takes at most
/// @param done how much of the session is over, 0 to 1
record RemainingTime(int exercise, int exercises, Duration least, Duration greatest, double done) {

    private static final int AS_PLANNED = 100;

    /// @param upcoming index of the step that is performed, or comes next
    static RemainingTime of(Session session, int upcoming) {
        List<Step> steps = session.plan().steps();
        List<Place> places = steps.stream()
                .filter(Step::isEffort)
                .map(step -> step.position().place())
                .distinct()
                .toList();
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        Duration over = Duration.ZERO;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            if (index < session.index()) {
                over = over.plus(step.greatest());
            } else {
                least = step.position().optional() ? least : least.plus(step.least());
                greatest = greatest.plus(step.greatest());
            }
        }
        Duration all = over.plus(greatest);
        return new RemainingTime(
                places.indexOf(steps.get(upcoming).position().place()) + 1,
                places.size(),
                least,
                greatest,
                all.isZero() ? 1 : (double) over.toMillis() / all.toMillis());
    }

    /// In words, once the current step has taken some time.
    String inWords(Words words, int pacePercent, Duration elapsed) {
        String left = words.text(
                "train.upcoming",
                exercise,
                exercises,
                new Lengths(words).left(positive(least.minus(elapsed)), positive(greatest.minus(elapsed))));
        return pacePercent == AS_PLANNED ? left : words.text("train.upcoming.pace", pacePercent, left);
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
