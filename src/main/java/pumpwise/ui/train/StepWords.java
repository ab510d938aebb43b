package pumpwise.ui.train;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Unit;
import pumpwise.routine.TimeRange;
import pumpwise.session.Phase;
import pumpwise.session.RepPhase;
import pumpwise.session.SessionPlan;
import pumpwise.session.Side;
import pumpwise.session.Spot;
import pumpwise.session.Step;
import pumpwise.session.Step.GetReady;
import pumpwise.session.Step.Rest;
import pumpwise.session.Step.TimedWork;
import pumpwise.session.Step.WorkSet;
import pumpwise.words.FigureText;
import pumpwise.words.Words;

/// Says the steps of a session: "Set 2 of 3-4, left leg", "Then rest 60-90 s".
final class StepWords {

    private final Words words;
    private final ExerciseWords exercises;

    StepWords(Words words, ExerciseWords exercises) {
        this.words = words;
        this.exercises = exercises;
    }

    /// Which set and side; empty for something done once with both sides.
    String place(Spot spot, @Nullable Side side) {
        List<String> parts = new ArrayList<>();
        if (spot.sets().greatest() > 1) {
            String key = spot.place().isMember() ? "train.place.round" : "train.place.set";
            parts.add(words.say(key, spot.set(), FigureText.of(spot.sets())));
        }
        if (side != null) {
            parts.add(side(spot, side));
        }
        if (spot.optional()) {
            parts.add(words.say("train.place.optional"));
        }
        return String.join(words.say("train.place.separator"), parts);
    }

    /// The same as a place in a sentence: "Barbell hip thrust, set 2 of 3-4".
    String full(Step step) {
        String place = place(step.spot(), step.spot().side());
        String name = exercises.name(step.spot().exercise());
        return place.isEmpty() ? name : words.say("train.place.full", name, lower(place));
    }

    /// The same to be heard: "Barbell hip thrust, set 2".
    String spoken(Step step) {
        Spot spot = step.spot();
        List<String> parts = new ArrayList<>();
        parts.add(exercises.name(spot.exercise()));
        if (spot.sets().greatest() > 1) {
            parts.add(words.say(spot.place().isMember() ? "train.say.round" : "train.say.set", spot.set()));
        }
        if (spot.side() != null) {
            parts.add(spokenSide(step));
        }
        return String.join(words.say("train.place.separator"), parts);
    }

    /// The side it is for; empty for both.
    String spokenSide(Step step) {
        Side side = step.spot().side();
        return side == null ? "" : side(step.spot(), side);
    }

    /// How much is asked: "15-20 reps, hold 2 s".
    String target(Step step) {
        return switch (step) {
            case TimedWork timed -> FigureText.of(timed.time());
            case WorkSet set -> {
                String key = set.unit() == Unit.STEPS ? "train.target.steps" : "train.target.reps";
                String count = words.say(key, FigureText.of(set.count()), set.count().greatest());
                yield hold(set).map(it -> words.say("train.target.hold", count, it)).orElse(count);
            }
            case GetReady _, Rest _ -> "";
        };
    }

    /// What comes after the step at `index`.
    String next(SessionPlan plan, int index) {
        if (index + 1 >= plan.steps().size()) {
            return words.say("train.next.end");
        }
        Spot now = plan.steps().get(index).spot();
        Step next = plan.steps().get(index + 1);
        String then = briefly(plan.steps().get(effortFrom(plan, index + 1)).spot(), now);
        return next instanceof Rest rest
                ? words.say("train.next.rest", FigureText.of(rest.window()), then)
                : words.say("train.next", then);
    }

    /// The index of the first step from `index` on in which something is performed, or else of the last step.
    static int effortFrom(SessionPlan plan, int index) {
        int last = plan.steps().size() - 1;
        int at = index;
        while (at < last && !plan.steps().get(at).isEffort()) {
            at++;
        }
        return at;
    }

    /// Only what differs from where one is.
    private String briefly(Spot then, Spot now) {
        Side side = then.side();
        if (!then.exercise().equals(now.exercise()) || !then.isSameBlock(now)) {
            return exercises.name(then.exercise());
        }
        boolean sameSet = then.set() == now.set();
        return sameSet && side != null ? side(then, side) : lower(place(then, side));
    }

    private String side(Spot spot, Side side) {
        boolean direction = exercises.sides(spot.exercise()) == Sides.EACH_DIRECTION;
        return words.say("train.side." + (direction ? "direction." : "leg.") + side.word());
    }

    private static Optional<String> hold(WorkSet set) {
        return set.repetition().stream()
                .filter(part -> part.phase() == Phase.HOLD)
                .findFirst()
                .map(RepPhase::greatest)
                .filter(Duration::isPositive)
                .map(hold -> FigureText.of(TimeRange.of(hold)));
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
