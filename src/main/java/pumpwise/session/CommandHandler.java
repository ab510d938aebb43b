package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.plan.Step.Rest;

/// Applies commands to a session.
final class CommandHandler {

    private final SessionRun run;
    private final StepNavigator navigator;
    private final Pacing pacing;
    private final PlanChanges changes;
    private final TimeAdvancer time;

    CommandHandler(SessionRun run) {
        this.run = run;
        navigator = new StepNavigator(run);
        pacing = new Pacing(run);
        changes = new PlanChanges(run);
        time = new TimeAdvancer(run);
    }

    void apply(Command command, Instant at) {
        if (command instanceof Command.Away away) {
            away(away.from(), at);
            return;
        }
        time.advanceTo(at);
        switch (command) {
            case Command.Log log -> run.change(
                    state -> state.withLogbook(state.logbook().corrected(log.entry(), state.isOver())));
            case Command.Back _ -> navigator.back(at);
            case Command.Undo _ -> navigator.undo(at);
            default -> {
                if (!run.state().isOver()) {
                    applyWhileRunning(command, at);
                }
            }
        }
    }

    private void applyWhileRunning(Command command, Instant at) {
        switch (command) {
            case Command.Pause _ -> run.pause(at);
            case Command.Resume _ -> resume(at);
            case Command.Done _ -> {
                run.endPause(at);
                run.complete(at);
            }
            case Command.Skip _ -> navigator.skip(at);
            case Command.AdjustTime adjust -> pacing.adjust(adjust.by(), at);
            case Command.Guide guide -> pacing.guide(guide.guided(), at);
            case Command.Pace pace -> pacing.pace(pace.percent(), at);
            case Command.Postpone postpone -> changes.postpone(postpone.block(), postpone.toEnd(), at);
            case Command.Swap swap -> changes.swap(swap.item(), swap.set(), at);
            case Command.StopForPain stop -> changes.stopForPain(stop.item(), at);
            case Command.AddSet add -> changes.addSet(add.block(), at);
            case Command.UseLoads use -> changes.useLoads(use);
            case Command.Finish _ -> finish(at);
            case Command.Away _, Command.Log _, Command.Back _, Command.Undo _ ->
                throw new AssertionError("handled above");
        }
    }

    private void resume(Instant at) {
        if (run.state().pausedAt() != null) {
            run.endPause(at);
            run.emit(at, Kind.RESUMED, 0);
        }
    }

    /// A rest continued, but nothing starts after it without a key. Everything else freezes at `from` and stays paused.
    private void away(Instant from, Instant at) {
        Instant since = from.isBefore(run.state().now()) ? run.state().now() : from;
        if (since.isAfter(at)) {
            since = at;
        }
        time.advanceTo(since);
        if (run.state().isOver()) {
            time.advanceTo(at);
            return;
        }
        Duration gap = Duration.between(since, at);
        run.change(state -> state.withSpent(state.spent().plusAway(gap)));
        boolean restRuns = run.state().current() instanceof Rest && run.state().pausedAt() == null;
        if (restRuns && run.state().progress() instanceof Progress.Clock clock) {
            run.change(state -> state.withCursor(state.cursor().withProgress(clock.hold()).plusAway(gap)));
        } else {
            run.pause(since);
            // From here on, the time counts as paused.
            run.endPause(since);
            run.change(state -> state.withCursor(
                    state.cursor().withProgress(state.progress().movedBy(gap)).pausedAt(at)));
        }
        time.advanceTo(at);
    }

    /// Logs what was counted of a running set.
    private void finish(Instant at) {
        run.endPause(at);
        if (run.state().progress() instanceof Progress.Guided set && set.reps() > 0) {
            run.logSet(set.reps(), at);
        }
        run.enter(run.state().plan().steps().size(), at);
    }
}
