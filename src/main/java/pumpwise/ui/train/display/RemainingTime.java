package pumpwise.ui.train.display;

import java.time.Duration;
import java.util.List;
import pumpwise.routine.Place;
import pumpwise.session.Session;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.Words;

/// The progress of a session, calculated once per step: "Exercise 2 of 9, 38-59 min left".
///
/// @param exercise the number of the exercise, counted from 1
/// @param exercises the number of exercises
/// @param least the minimum time left, including this step
/// @param greatest the maximum time left
/// @param done the share of the session that is over, 0 to 1
record RemainingTime(int exercise, int exercises, Duration least, Duration greatest, double done) {

    private static final int AS_PLANNED = 100;

    /// @param upcoming index of the current or next effort
    static RemainingTime of(Session session, int upcoming) {
        List<Step> steps = session.plan().steps();
        List<Place> places = session.plan().items();
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

    /// The progress in words, after the current step has run for some time.
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
