package pumpwise.export.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.SessionEvent;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.Simulation;
import pumpwise.session.plan.SessionPlan;

/// What happens in each step of a plan, as the session itself says: its events, and what skipping does. The page only plays
/// this.
///
/// @param events of the step, each with its time since the start of the step
/// @param ending the kinds of events when the step ends early
/// @param skipTo the step after skipping this one
/// @param skipKeepsRest whether the rest continues then, because only the optional set after it was skipped
record StepEvents(List<Timed> events, List<Kind> ending, int skipTo, boolean skipKeepsRest) {

    /// An event with its time since the start of the step.
    record Timed(long millis, SessionEvent event) {}

    /// The events of all steps.
    static List<StepEvents> of(SessionPlan plan) {
        List<List<SessionEvent>> byStep = new ArrayList<>();
        for (int step = 0; step < plan.steps().size(); step++) {
            byStep.add(new ArrayList<>());
        }
        for (SessionEvent event : Simulation.run(plan, true)) {
            if (event.step() < byStep.size() && event.kind() != Kind.PHASE_END) {
                byStep.get(event.step()).add(event);
            }
        }
        List<StepEvents> all = new ArrayList<>();
        Session session = Session.begin(plan, true, Simulation.START).session();
        while (!session.isOver()) {
            Instant start = session.now();
            Session here = session;
            List<Timed> timed = byStep.get(session.index()).stream()
                    .map(event -> new Timed(millis(byStep, event), event))
                    .toList();
            // A moment later, so that a rest that continues differs from one that starts.
            Session skipped = session.apply(new Command.Skip(), start.plusNanos(1)).session();
            Transition done = session.apply(new Command.Done(), start);
            List<Kind> ending = done.events().stream()
                    .filter(event -> event.step() == here.index())
                    .map(SessionEvent::kind)
                    .toList();
            boolean keepsRest = !skipped.isOver() && skipped.progress().start().equals(start);
            all.add(new StepEvents(timed, ending, skipped.index(), keepsRest));
            session = done.session();
        }
        return all;
    }

    private static long millis(List<List<SessionEvent>> byStep, SessionEvent event) {
        Instant start = byStep.get(event.step()).getFirst().at();
        return Duration.between(start, event.at()).toMillis();
    }
}
