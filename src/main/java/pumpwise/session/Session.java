package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;

/// A running session: an immutable state machine over a [SessionPlan]. It holds deadlines, never counters, so it
/// does not matter how often or how late it is asked: however a stretch of time is split into calls of
/// [#advanceTo], the same events come out.
///
/// @param plan what is done
/// @param startedAt when it began
/// @param now up to when everything that happens has happened
/// @param index of the current step; the number of steps once the session is over
/// @param progress of the current step
/// @param pausedAt since when everything stands still; null while it runs
/// @param guided whether sets are driven by the tempo
/// @param pacePercent the speed of guided sets, 100 as planned
/// @param path the steps that were entered on the way to the current one, which is its last
/// @param log what was done, by the index of the step
/// @param hurts where an exercise was ended because it hurt, in order
/// @param rested how long those rests of the work section that are over have lasted, pauses not counted
public record Session(
        SessionPlan plan,
        Instant startedAt,
        Instant now,
        int index,
        Progress progress,
        @Nullable Instant pausedAt,
        boolean guided,
        int pacePercent,
        List<Integer> path,
        SortedMap<Integer, SetLog> log,
        List<SetPosition> hurts,
        Duration rested) {

    /// The slowest pace, in percent.
    public static final int LEAST_PACE = 50;

    /// The fastest pace, in percent.
    public static final int GREATEST_PACE = 200;

    public Session {
        path = List.copyOf(path);
        log = Collections.unmodifiableSortedMap(new TreeMap<>(log));
        hurts = List.copyOf(hurts);
    }

    /// Starts a session at an instant, which enters its first step.
    public static Transition begin(SessionPlan plan, boolean guided, Instant at) {
        Progress none = new Progress.Over(at);
        SessionMutation run = new SessionMutation(new Session(
                plan, at, at, -1, none, null, guided, 100, List.of(), new TreeMap<>(), List.of(), Duration.ZERO));
        run.enter(0, at);
        return run.transition();
    }

    /// Lets time pass until `instant` and returns all that happened, in order. An instant that is past already
    /// changes nothing.
    public Transition advanceTo(Instant instant) {
        SessionMutation run = new SessionMutation(this);
        new TimeAdvancer(run).advanceTo(instant);
        return run.transition();
    }

    /// Lets time pass until `at`, then carries out a command. One that makes no sense at the moment, such as
    /// resuming what runs, does nothing. An instant that is past already is taken as now.
    public Transition apply(Command command, Instant at) {
        SessionMutation run = new SessionMutation(this);
        new CommandHandler(run).apply(command, at.isBefore(now) ? now : at);
        return run.transition();
    }

    /// Whether nothing more will happen.
    public boolean isOver() {
        return progress instanceof Progress.Over;
    }

    /// Whether everything stands still.
    public boolean isPaused() {
        return pausedAt != null;
    }

    /// What is being done; empty once the session is over.
    public Optional<Step> step() {
        return isOver() ? Optional.empty() : Optional.of(plan.steps().get(index));
    }

    /// What comes after it; empty at the last step.
    public Optional<Step> next() {
        return index + 1 < plan.steps().size() ? Optional.of(plan.steps().get(index + 1)) : Optional.empty();
    }

    /// The effort that goes on, or the next one to come in a get-ready or a rest: what can be put off or swapped. Empty
    /// where none is left.
    public Optional<Step> nextEffort() {
        return isOver()
                ? Optional.empty()
                : plan.steps().stream().skip(index).filter(Step::isEffort).findFirst();
    }

    /// Where one is: in an effort or before it that effort, in a rest the set just done. That is what can hurt, or of
    /// which there can be one more. Empty once the session is over.
    public Optional<SetPosition> position() {
        return step().map(Step::position);
    }

    /// Whether [Command.Postpone] would change anything.
    public boolean canPostpone(Place block) {
        return can(new Command.Postpone(block, false));
    }

    /// Whether [Command.AddSet] would change anything.
    public boolean canAddSet(Place block) {
        return can(new Command.AddSet(block));
    }

    private boolean can(Command change) {
        return !apply(change, now).session().plan().equals(plan);
    }

    /// When something happens next by itself; empty while paused, in a free set, when all waits for a key, or
    /// once the session is over.
    public Optional<Instant> nextDeadline() {
        return new TimeAdvancer(new SessionMutation(this)).nextDeadline();
    }

    /// Whether the running rest ends only on a key.
    public boolean waitsForKey() {
        return new SessionMutation(this).waitsForKey();
    }

    /// The running part of a repetition; empty outside guided sets.
    public Optional<RepPhase> phase() {
        return step().filter(WorkSet.class::isInstance)
                .map(WorkSet.class::cast)
                .filter(set -> progress instanceof Progress.Guided)
                .map(set -> set.repetition().get(((Progress.Guided) progress).phase()));
    }

    /// The instant that displays count to or from: `instant`, or the one at which everything stands still.
    public Instant displayed(Instant instant) {
        return pausedAt == null ? instant : pausedAt;
    }

    /// How long the current step has been going on at `instant`, pauses not counted.
    public Duration elapsed(Instant instant) {
        Duration elapsed = Duration.between(progress.start(), displayed(instant));
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /// What the one key does now: start at once in a get-ready or rest, pause or go on in a guided set or a timed
    /// item, end a free set. Empty once the session is over.
    public Optional<Command> mainCommand() {
        if (isOver()) {
            return Optional.empty();
        }
        if (isPaused()) {
            return Optional.of(new Command.Resume());
        }
        return step().map(step -> step.isEffort() && !(progress instanceof Progress.Free)
                ? new Command.Pause()
                : new Command.Done());
    }

    /// A session together with what happened on the way to it.
    ///
    /// @param session the new state
    /// @param events in order
    public record Transition(Session session, List<SessionEvent> events) {}
}
