package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.session.Session.Transition;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;

/// Runs a session to its end on a virtual clock: nobody pauses or skips, every rest and timed item takes its maximum,
/// and a free set takes as long as a guided one.
public final class Simulation {

    /// When the simulation starts.
    public static final Instant START = Instant.EPOCH;

    private Simulation() {}

    /// All events, in order.
    ///
    /// @param guided whether the tempo guides the sets
    public static List<SessionEvent> run(SessionPlan plan, boolean guided) {
        Transition transition = Session.begin(plan, guided, START);
        List<SessionEvent> events = new ArrayList<>(transition.events());
        while (!transition.session().isOver()) {
            transition = next(transition.session());
            events.addAll(transition.events());
        }
        return events;
    }

    private static Transition next(Session session) {
        Optional<Instant> deadline = session.nextDeadline();
        if (deadline.isPresent()) {
            return session.advanceTo(deadline.get());
        }
        // Only a key ends these steps: a free set is ended when its guided time is over, an expired rest at once.
        Duration length = session.step().map(Step::greatest).orElse(Duration.ZERO);
        Instant end = session.progress().start().plus(length);
        return session.apply(new Command.Done(), end);
    }
}
