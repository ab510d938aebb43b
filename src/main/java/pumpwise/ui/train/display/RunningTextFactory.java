package pumpwise.ui.train.display;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.routine.Load;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.Lengths;
import pumpwise.ui.train.text.ProgressText;
import pumpwise.ui.train.text.StepWords;
import pumpwise.words.DurationWords;
import pumpwise.words.FigureText;
import pumpwise.words.Words;

/// Reads off a session what the running screen says.
final class RunningTextFactory {

    private final Words words;
    private final ExerciseWords exercises;
    private final StepWords steps;
    private final Lengths lengths;
    private final DurationWords durations;
    private final ProgressText coming;

    RunningTextFactory(Words words, ExerciseWords exercises) {
        this.words = words;
        this.exercises = exercises;
        steps = new StepWords(words, exercises);
        lengths = new Lengths(words);
        durations = new DurationWords(words);
        coming = new ProgressText(words);
    }

    /// The words at an instant.
    RunningText of(Session session, Instant instant) {
        return session.step().map(step -> of(session, step, instant)).orElse(RunningText.NONE);
    }

    private RunningText of(Session session, Step step, Instant instant) {
        SessionPlan plan = session.plan();
        // A rest looks forward to what follows it.
        int upcoming = StepWords.effortFrom(plan, session.index());
        Step effort = plan.steps().get(upcoming);
        SetPosition position = effort.position();
        PhaseLook look = RingStateFactory.look(session, step);
        Instant shown = session.displayed(instant);
        return new RunningText(
                look,
                session.isPaused(),
                words.say(session.isPaused() ? "train.phase.paused" : "train.phase." + look.id()),
                step instanceof Rest ? words.say("train.heading.next") : "",
                exercises.name(position.exercise()),
                steps.place(position, side(session, position)),
                step.isEffort() ? count(session, step) : steps.target(effort),
                status(session, step, shown),
                isEnough(session, step, shown),
                exercises.cue(position),
                breathing(position.exercise(), look),
                load(session, effort),
                step instanceof Rest ? "" : steps.next(plan, upcoming),
                space(session),
                coming.inWords(session, upcoming, instant),
                lengths.done(session),
                session.guided());
    }

    /// Where the sides take turns within a set, the one of the running repetition.
    private static @Nullable Side side(Session session, SetPosition position) {
        return position.side() == null ? session.phase().map(RepPhase::side).orElse(null) : position.side();
    }

    private String count(Session session, Step step) {
        if (!(step instanceof WorkSet set) || !(session.progress() instanceof Progress.Guided running)) {
            return steps.target(step);
        }
        boolean walk = RingStateFactory.look(session, step) == PhaseLook.STEP;
        return words.say(
                walk ? "train.count.step" : "train.count.rep",
                running.reps() + 1,
                FigureText.of(set.count()));
    }

    /// The load that the log of an effort will start with.
    private static String load(Session session, Step effort) {
        int index = session.plan().steps().indexOf(effort);
        return session.initialLoad(index).map(Load::toString).orElse("");
    }

    /// With a tempo when to do what, and else what the catalog says.
    private String breathing(String exercise, PhaseLook look) {
        String all = exercises.breathing(exercise);
        return switch (look) {
            case LIFT, HOLD, LOWER -> all.isEmpty() ? "" : words.say("train.breathe." + look.id());
            case READY, STEP, FREE, TIMED, REST, SWITCH -> all;
        };
    }

    private String status(Session session, Step step, Instant shown) {
        return switch (step) {
            case Rest _ -> rest(session, (Progress.Clock) session.progress(), shown);
            case TimedWork timed -> timed(timed, (Progress.Clock) session.progress(), shown);
            case WorkSet _ ->
                session.progress() instanceof Progress.Free && !session.isPaused()
                        ? words.say("train.status.free")
                        : "";
            case GetReady _ -> "";
        };
    }

    private String rest(Session session, Progress.Clock clock, Instant shown) {
        if (shown.isBefore(clock.leastAt())) {
            String left = RingStateFactory.down(Duration.between(shown, clock.leastAt()));
            return words.say(left.contains(":") ? "train.status.ready-in.minutes" : "train.status.ready-in", left);
        }
        if (shown.isBefore(clock.greatestAt())) {
            return words.say("train.status.ready");
        }
        Duration over = Duration.between(clock.greatestAt(), shown);
        return session.waitsForKey() ? words.say("train.status.over", durations.clock(over)) : "";
    }

    private String timed(TimedWork timed, Progress.Clock clock, Instant shown) {
        if (timed.time().isSingle()) {
            return "";
        }
        return shown.isBefore(clock.leastAt())
                ? words.say("train.status.enough-in", durations.clock(Duration.between(shown, clock.leastAt())))
                : words.say("train.status.enough");
    }

    private static boolean isEnough(Session session, Step step, Instant shown) {
        return switch (session.progress()) {
            case Progress.Clock clock -> !(step instanceof GetReady) && !shown.isBefore(clock.leastAt());
            case Progress.Guided set -> step instanceof WorkSet work && set.reps() >= work.count().least();
            case Progress.Free _, Progress.Over _ -> false;
        };
    }

    private String space(Session session) {
        return session.mainCommand()
                .map(command -> switch (command) {
                    case Command.Resume _ -> "train.space.resume";
                    case Command.Pause _ -> "train.space.pause";
                    default -> session.progress() instanceof Progress.Free ? "train.space.done" : "train.space.start";
                })
                .map(words::say)
                .orElse("");
    }
}
