package pumpwise.words.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Unit;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.words.ValueText;
import pumpwise.words.Capitals;
import pumpwise.words.Words;

/// The texts for the steps of a session: "Set 2 of 3-4, left leg", "Rest 60-90 s, then set 3".
public final class StepWords {

    private static final char NO_BREAK = '\u00a0';

    private final Words words;
    private final ExerciseWords exercises;

    public StepWords(Words words, ExerciseWords exercises) {
        this.words = words;
        this.exercises = exercises;
    }

    /// The set number and the side; empty for a single set with both sides.
    public String place(SetPosition position, @Nullable Side side) {
        List<String> parts = new ArrayList<>();
        if (position.sets().greatest() > 1) {
            String key = position.place().isMember() ? "train.place.round" : "train.place.set";
            parts.add(words.text(key, position.set(), ValueText.of(position.sets())));
        }
        if (side != null) {
            parts.add(side(position, side));
        }
        if (position.optional()) {
            parts.add(words.text("train.place.optional"));
        }
        return Capitals.first(String.join(words.text("train.place.separator"), parts));
    }

    /// The exercise and the set: "Barbell hip thrust, set 2 of 3-4".
    public String full(Step step) {
        String place = place(step.position(), step.position().side());
        String name = exercises.name(step.position().exercise());
        return place.isEmpty() ? name : words.text("train.place.full", name, lower(place));
    }

    /// The exercise and the set for speech: "Barbell hip thrust, set 2".
    public String spoken(Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(exercises.name(step.position().exercise()));
        parts.addAll(numbered(step.position()));
        return String.join(words.text("train.place.separator"), parts);
    }

    /// The number of the set, without how many there are, and the side.
    private List<String> numbered(SetPosition position) {
        List<String> parts = new ArrayList<>();
        if (position.sets().greatest() > 1) {
            parts.add(words.text(position.place().isMember() ? "train.number.round" : "train.number.set", position.set()));
        }
        if (position.side() != null) {
            parts.add(side(position, position.side()));
        }
        return parts;
    }

    /// The side; empty for both.
    public String spokenSide(Step step) {
        Side side = step.position().side();
        return side == null ? "" : side(step.position(), side);
    }

    /// The target of a step: "15-20 reps, hold 2 s".
    public String target(Step step) {
        return target(step, false);
    }

    /// The target of a step that stands for all its sides: "15-20 reps each side, hold 2 s".
    public String targetOfSides(Step step) {
        return target(step, step.position().side() != null);
    }

    private String target(Step step, boolean hasSides) {
        return switch (step) {
            case TimedWork timed -> perSide(ValueText.of(timed.time()), hasSides);
            case WorkSet set -> {
                String key = set.unit() == Unit.STEPS ? "train.target.steps" : "train.target.reps";
                String count = words.text(key, ValueText.of(set.count()), set.count().greatest());
                // A rep of an alternating exercise takes both sides, but the count is per side.
                boolean alternates = exercises.sides(set.position().exercise()) == Sides.ALTERNATING;
                String each = perSide(count, alternates || hasSides);
                yield hold(set).map(it -> words.text("train.target.hold", each, it)).orElse(each);
            }
            case GetReady _, Rest _ -> "";
        };
    }

    private String perSide(String count, boolean hasSides) {
        return hasSides ? words.text("train.upcoming.sides", count) : count;
    }

    /// The step after the one at `index`.
    public String next(SessionPlan plan, int index) {
        if (index + 1 >= plan.steps().size()) {
            return words.text("train.next.end");
        }
        SetPosition now = plan.steps().get(index).position();
        Step next = plan.steps().get(index + 1);
        String then = briefly(plan.steps().get(effortFrom(plan, index + 1)).position(), now);
        return next instanceof Rest rest
                ? words.text("train.next.rest", ValueText.of(rest.window()), then)
                : words.text("train.next", then);
    }

    /// The index of the first effort from `index` on, or else of the last step.
    public static int effortFrom(SessionPlan plan, int index) {
        int last = plan.steps().size() - 1;
        int at = index;
        while (at < last && !plan.steps().get(at).isEffort()) {
            at++;
        }
        return at;
    }

    /// Only the parts that differ from the current position. How many sets there are is shown with the current one.
    /// Lines break between the parts.
    private String briefly(SetPosition then, SetPosition now) {
        Side side = then.side();
        if (!then.exercise().equals(now.exercise()) || !then.isSameBlock(now)) {
            return exercises.name(then.exercise());
        }
        boolean sameSet = then.set() == now.set();
        List<String> parts = sameSet && side != null ? new ArrayList<>(List.of(side(then, side))) : numbered(then);
        if (then.optional() && !sameSet) {
            parts.add(words.text("train.place.optional"));
        }
        return parts.stream()
                .map(part -> part.replace(' ', NO_BREAK))
                .collect(Collectors.joining(words.text("train.place.separator")));
    }

    private String side(SetPosition position, Side side) {
        boolean direction = exercises.sides(position.exercise()) == Sides.EACH_DIRECTION;
        return words.text("train.side." + (direction ? "direction." : "leg.") + side.word());
    }

    private static Optional<String> hold(WorkSet set) {
        return set.phases().stream()
                .filter(part -> part.phase() == Phase.HOLD)
                .findFirst()
                .map(RepPhase::greatest)
                .filter(Duration::isPositive)
                .map(hold -> ValueText.of(TimeRange.of(hold)));
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
