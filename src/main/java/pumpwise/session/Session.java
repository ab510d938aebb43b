package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;

/// A running session: an immutable state machine over a [SessionPlan]. It holds deadlines, never counters, so it does
/// not matter how often or how late it is called: any way of splitting a stretch of time into calls of [#advanceTo]
/// produces the same events.
public final class Session {

    private final SessionState state;

    private Session(SessionState state) {
        this.state = state;
    }

    /// Starts a session and enters its first step.
    ///
    /// @param guided whether the tempo guides the sets
    public static Transition begin(SessionPlan plan, boolean guided, Instant at) {
        return transition(SessionRun.begin(plan, guided, at));
    }

    /// Lets time pass until `instant` and returns everything that happened, in order. An instant in the past has no
    /// effect.
    public Transition advanceTo(Instant instant) {
        SessionRun run = new SessionRun(state);
        new TimeAdvancer(run).advanceTo(instant);
        return transition(run);
    }

    /// Lets time pass until `at`, then applies a command. A command that makes no sense at the moment, such as resuming
    /// a running session, has no effect. An instant in the past counts as now.
    public Transition apply(Command command, Instant at) {
        SessionRun run = new SessionRun(state);
        new CommandHandler(run).apply(command, at.isBefore(state.now()) ? state.now() : at);
        return transition(run);
    }

    private static Transition transition(SessionRun run) {
        return new Transition(new Session(run.state()), run.events());
    }

    /// The plan, with all changes so far.
    public SessionPlan plan() {
        return state.plan();
    }

    /// When it started.
    public Instant startedAt() {
        return state.startedAt();
    }

    /// The instant up to which everything has happened.
    public Instant now() {
        return state.now();
    }

    /// The index of the current step; the number of steps once the session is over.
    public int index() {
        return state.index();
    }

    /// The progress of the current step.
    public Progress progress() {
        return state.progress();
    }

    /// When everything was paused; null while the session runs.
    public @Nullable Instant pausedAt() {
        return state.pausedAt();
    }

    /// Whether the tempo guides the sets.
    public boolean guided() {
        return state.guided();
    }

    /// The speed of guided sets, 100 as planned.
    public int pacePercent() {
        return state.pacePercent();
    }

    /// The steps entered so far, ending with the current one.
    public List<Integer> path() {
        return state.cursor().path();
    }

    /// The completed sets, by the index of the step.
    public SortedMap<Integer, SetLog> log() {
        return state.logbook().sets();
    }

    /// The reps of a completed set that count for its holds; 0 if it was not done. Corrections change them only in a free
    /// set, and only until the session is over.
    public int countedReps(int step) {
        return state.logbook().countedReps(step);
    }

    /// Where an exercise was stopped because it hurt, in order.
    public List<SetPosition> painStops() {
        return state.logbook().painStops();
    }

    /// The sets that the last [Command.Back] or [Command.Skip] removed, if [Command.Undo] can restore them.
    public Optional<Removal> lastRemoval() {
        return Optional.ofNullable(state.logbook().lastRemoval());
    }

    /// How the time was spent that was not training, for rests and pauses that are over.
    public TimeSpent spent() {
        return state.spent();
    }

    /// Whether the session is over.
    public boolean isOver() {
        return state.isOver();
    }

    /// Whether everything is paused.
    public boolean isPaused() {
        return state.pausedAt() != null;
    }

    /// The current step; empty once the session is over.
    public Optional<Step> step() {
        return isOver() ? Optional.empty() : Optional.of(plan().steps().get(index()));
    }

    /// The step after the current one; empty at the last step.
    public Optional<Step> next() {
        int next = index() + 1;
        return next < plan().steps().size() ? Optional.of(plan().steps().get(next)) : Optional.empty();
    }

    /// The running effort, or in a get-ready or a rest the next one: the one that can be postponed or swapped. Empty if
    /// none is left.
    public Optional<Step> nextEffort() {
        return isOver()
                ? Optional.empty()
                : plan().steps().stream().skip(index()).filter(Step::isEffort).findFirst();
    }

    /// The position of the user: in an effort or a get-ready that effort, in a rest the set that was just done. This is
    /// the set that can hurt and after which a set can be added. Empty once the session is over.
    public Optional<SetPosition> position() {
        return step().map(Step::position);
    }

    /// Whether [Command.Postpone] would change anything.
    public boolean canPostpone(Place block) {
        return PlanChanges.canPostpone(state, block);
    }

    /// Whether [Command.AddSet] would change anything.
    public boolean canAddSet(Place block) {
        return PlanChanges.canAddSet(state, block);
    }

    /// The default load in the log of an effort, as if it came next; empty for none.
    ///
    /// @param step the index of the effort
    public Optional<Load> initialLoad(int step) {
        return Optional.ofNullable(new SetLogDefaults(state, step).load());
    }

    /// When the session next changes by itself; empty while paused, in a free set, when everything waits for a key, or
    /// once the session is over.
    public Optional<Instant> nextDeadline() {
        return Deadlines.next(state);
    }

    /// Whether the running rest ends only on a key.
    public boolean waitsForKey() {
        return state.waitsForKey();
    }

    /// The running phase of a rep; empty outside guided sets.
    public Optional<RepPhase> phase() {
        return step().filter(WorkSet.class::isInstance)
                .map(WorkSet.class::cast)
                .filter(set -> progress() instanceof Progress.Guided)
                .map(set -> set.phases().get(((Progress.Guided) progress()).phase()));
    }

    /// The instant that displays count to or from: `instant`, or while paused the instant of the pause.
    public Instant displayed(Instant instant) {
        return state.cursor().moment(instant);
    }

    /// How long the current step has been running at `instant`, without pauses.
    public Duration elapsed(Instant instant) {
        Duration elapsed = Duration.between(progress().start(), displayed(instant));
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /// The current meaning of the main key: start immediately in a get-ready or a rest, pause or resume a guided set or
    /// a timed item, finish a free set. Empty once the session is over.
    public Optional<Command> mainCommand() {
        if (isOver()) {
            return Optional.empty();
        }
        if (isPaused()) {
            return Optional.of(new Command.Resume());
        }
        return step().map(step -> step.isEffort() && !(progress() instanceof Progress.Free)
                ? new Command.Pause()
                : new Command.Done());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session session && state.equals(session.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    @Override
    public String toString() {
        return state.toString();
    }

    /// A new session state and the events that led to it.
    ///
    /// @param session the new state
    /// @param events in order
    public record Transition(Session session, List<SessionEvent> events) {}
}
