package pumpwise.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pumpwise.session.plan.LoadAndEffort;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// What the log of the running effort begins with, so that mostly nothing has to be put right.
///
/// Repetitions: those counted in a guided set, those of the first side in a free one, or else the least. Load and
/// effort: those of the first side, or else those of the last set of the same exercise in this session, or else the
/// usual ones of the step.
final class SetLogDefaults {

    private final SessionMutation run;

    SetLogDefaults(SessionMutation run) {
        this.run = run;
    }

    /// How often.
    int count(WorkSet set) {
        if (run.progress instanceof Progress.Guided running) {
            return running.reps();
        }
        return firstSide().map(SetLog::count).orElse(set.count().least());
    }

    /// A log of the running effort.
    SetLog entry(int count, Duration time) {
        LoadAndEffort usual = firstSide()
                .or(this::lastOfExercise)
                .map(log -> new LoadAndEffort(log.load(), log.effort()))
                .orElse(LoadAndEffort.NOTHING)
                .or(run.current().usual());
        return new SetLog(run.index, count, time, usual.load(), usual.effort());
    }

    /// What the left did in this set, while the right is at it.
    private Optional<SetLog> firstSide() {
        SetPosition position = run.current().position();
        return position.side() == Side.RIGHT
                ? logged().stream()
                        .filter(log -> positionOf(log).isSameSet(position) && positionOf(log).side() == Side.LEFT)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<SetLog> lastOfExercise() {
        String exercise = run.current().position().exercise();
        return logged().stream()
                .filter(log -> positionOf(log).exercise().equals(exercise))
                .findFirst();
    }

    /// The last first.
    private List<SetLog> logged() {
        List<SetLog> logged = new ArrayList<>(run.log.values());
        logged.sort(Comparator.comparingInt(SetLog::step).reversed());
        return logged;
    }

    private SetPosition positionOf(SetLog log) {
        return run.plan.steps().get(log.step()).position();
    }
}
