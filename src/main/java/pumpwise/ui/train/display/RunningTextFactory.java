package pumpwise.ui.train.display;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.session.Command;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.words.DurationWords;
import pumpwise.words.ValueText;
import pumpwise.words.Words;
import pumpwise.words.progress.SetText;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// Creates the texts of the running screen. Texts that stay the same within a step are created once per step, not for
/// every frame.
final class RunningTextFactory {

    private final Words words;
    private final ExerciseWords exercises;
    private final StepWords steps;
    private final DurationWords durations;
    private final SetText sets;
    private final Supplier<LastTimeShown> lastTime;
    private @Nullable StepText cached;

    /// @param lastTime supplies when the results of last time are shown
    RunningTextFactory(Words words, ExerciseWords exercises, Supplier<LastTimeShown> lastTime) {
        this.words = words;
        this.lastTime = lastTime;
        sets = new SetText(words);
        this.exercises = exercises;
        steps = new StepWords(words, exercises);
        durations = new DurationWords(words);
    }

    /// The texts at an instant.
    RunningText of(Session session, Instant instant) {
        return session.step().map(step -> of(session, step, instant)).orElse(RunningText.NONE);
    }

    private RunningText of(Session session, Step step, Instant instant) {
        StepText text = text(session, step);
        Instant shown = session.displayed(instant);
        return new RunningText(
                text.look(),
                session.isPaused(),
                text.phase(),
                text.heading(),
                text.exercise(),
                text.place(),
                step.isEffort() ? count(session, step, text) : text.target(),
                status(session, step, shown),
                isEnough(session, step, shown),
                text.cue(),
                text.breathing(),
                text.load(),
                text.last(),
                text.next(),
                text.main(),
                text.pauses(),
                text.left().inWords(words, session.pacePercent(), session.elapsed(instant)),
                text.left().done(),
                session.guided());
    }

    /// A timed exercise is named after its kind: a stretch, cardio or a movement.
    private String phase(Session session, PhaseLook look, String exercise) {
        if (session.isPaused()) {
            return words.text("train.phase.paused");
        }
        String key = "train.phase." + look.id();
        return exercises.catalog()
                .find(exercise)
                .map(it -> key + "." + it.category().key())
                .filter(it -> look == PhaseLook.TIMED && words.has(it))
                .map(words::text)
                .orElseGet(() -> words.text(key));
    }

    private StepText text(Session session, Step step) {
        PhaseLook look = RingStateFactory.look(session, step);
        // A rest shows the exercise after it.
        int upcoming = StepWords.effortFrom(session.plan(), session.index());
        Step effort = session.plan().steps().get(upcoming);
        @Nullable Side side = side(session, effort.position());
        StepText known = cached;
        if (known != null && known.isOf(session, look, side)) {
            return known;
        }
        StepText text = new StepText(
                session,
                look,
                side,
                phase(session, look, effort.position().exercise()),
                step instanceof Rest ? words.text("train.heading.next") : "",
                exercises.name(effort.position().exercise()),
                steps.place(effort.position(), side),
                steps.target(effort),
                exercises.cue(effort.position()),
                breathing(effort.position().exercise(), look),
                session.initialLoad(upcoming).map(Load::toString).orElse(""),
                last(effort, step.isEffort()),
                step instanceof Rest ? "" : steps.next(session.plan(), upcoming),
                main(session),
                session.mainCommand().filter(it -> !(it instanceof Command.Done)).isPresent(),
                RemainingTime.of(session, upcoming));
        cached = text;
        return text;
    }

    /// The working side: that of the current rep if the sides alternate within a set.
    private static @Nullable Side side(Session session, SetPosition position) {
        return position.side() == null ? session.phase().map(RepPhase::side).orElse(null) : position.side();
    }

    private String count(Session session, Step step, StepText text) {
        if (!(step instanceof WorkSet set) || !(session.progress() instanceof Progress.Guided running)) {
            return text.target();
        }
        boolean walk = RingStateFactory.look(session, step) == PhaseLook.STEP;
        return words.text(
                walk ? "train.count.step" : "train.count.rep",
                running.reps() + 1,
                ValueText.of(set.count()));
    }

    /// What was done in a set last time.
    private String last(Step effort, boolean isRunning) {
        boolean isShown =
                switch (lastTime.get()) {
                    case ALWAYS -> true;
                    case RESTS -> !isRunning;
                    case NEVER -> false;
                };
        @Nullable Load load = effort.loads().last();
        int amount = effort.loads().lastAmount();
        if (!isShown || (load == null && amount == 0)) {
            return "";
        }
        // Older journals lack the amount.
        String last = amount == 0 ? String.valueOf(load) : sets.of(load, amount, unit(effort));
        return words.text("train.upcoming.last", last);
    }

    private static Unit unit(Step effort) {
        return effort instanceof WorkSet set ? set.unit() : Unit.SECONDS;
    }

    /// When to breathe in this phase of a guided set, or else the advice of the catalog.
    private String breathing(String exercise, PhaseLook look) {
        String all = exercises.breathing(exercise);
        return switch (look) {
            case LIFT, HOLD, LOWER -> all.isEmpty() ? "" : words.text("train.breathe." + look.id());
            case READY, STEP, FREE, TIMED, REST, SWITCH -> all;
        };
    }

    private String status(Session session, Step step, Instant shown) {
        return switch (step) {
            case Rest _ -> rest(session, (Progress.Clock) session.progress(), shown);
            case TimedWork timed -> timed(timed, (Progress.Clock) session.progress(), shown);
            case WorkSet set ->
                session.progress() instanceof Progress.Free && !session.isPaused()
                        ? words.text(set.unit() == Unit.STEPS ? "train.status.free.steps" : "train.status.free")
                        : "";
            case GetReady _ -> "";
        };
    }

    private String rest(Session session, Progress.Clock clock, Instant shown) {
        if (shown.isBefore(clock.leastAt())) {
            String left = RingStateFactory.down(Duration.between(shown, clock.leastAt()));
            return words.text(left.contains(":") ? "train.status.ready-in.minutes" : "train.status.ready-in", left);
        }
        if (shown.isBefore(clock.greatestAt())) {
            return words.text("train.status.ready");
        }
        Duration over = Duration.between(clock.greatestAt(), shown);
        if (!session.waitsForKey()) {
            return "";
        }
        String late = RingStateFactory.up(over);
        return words.text(late.contains(":") ? "train.status.over.minutes" : "train.status.over", late);
    }

    private String timed(TimedWork timed, Progress.Clock clock, Instant shown) {
        if (timed.time().isSingle()) {
            return "";
        }
        return shown.isBefore(clock.leastAt())
                ? words.text("train.status.enough-in", durations.clock(Duration.between(shown, clock.leastAt())))
                : words.text("train.status.minimum");
    }

    private static boolean isEnough(Session session, Step step, Instant shown) {
        return switch (session.progress()) {
            case Progress.Clock clock -> !(step instanceof GetReady) && !shown.isBefore(clock.leastAt());
            case Progress.Guided set -> step instanceof WorkSet work && set.reps() >= work.count().least();
            case Progress.Free _, Progress.Over _ -> false;
        };
    }

    private String main(Session session) {
        return session.mainCommand()
                .map(command -> switch (command) {
                    case Command.Resume _ -> "train.space.resume";
                    case Command.Pause _ -> "train.space.pause";
                    default -> session.progress() instanceof Progress.Free ? "train.space.done" : "train.space.start";
                })
                .map(words::text)
                .orElse("");
    }
}
