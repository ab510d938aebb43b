package pumpwise.session.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.routine.Routine;
import pumpwise.session.AnySession;
import pumpwise.session.AnySession.Moment;
import pumpwise.session.Plans;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.train.VirtualTime;

/// Whenever the machine sleeps and after any key presses, no set runs while the user is away.
class EnginePropertiesTest {

    /// A stretch of time, whether the machine sleeps through it, and the command that follows.
    record Stretch(Moment moment, boolean asleep) {}

    @Provide
    Arbitrary<Routine> routines() {
        return AnySession.routines();
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return AnySession.momentsOfSomebodyThere().flatMap(moments -> Arbitraries.of(true, false)
                .list()
                .ofSize(moments.size())
                .map(asleep -> {
                    List<Stretch> stretches = new ArrayList<>();
                    for (int i = 0; i < moments.size(); i++) {
                        stretches.add(new Stretch(moments.get(i), asleep.get(i)));
                    }
                    return stretches;
                }));
    }

    @Property(tries = 300)
    void nothingHappensByItselfWhileNobodyIsThere(
            @ForAll("routines") Routine routine, @ForAll boolean guided, @ForAll("stretches") List<Stretch> stretches) {
        VirtualTime time = new VirtualTime(START);
        List<JournalEntry> journal = new ArrayList<>();
        SessionPlan plan = Plans.plan(routine);
        journal.add(new JournalEntry.Begun(START, plan, guided, START));
        Session begun = Session.begin(plan, guided, START).session();
        SessionEngine engine = new SessionEngine(begun, time, time, Runnable::run, journal::addAll, new Nobody());
        engine.start();
        for (Stretch stretch : stretches) {
            Duration length = Duration.ofMillis(stretch.moment().afterMillis());
            if (stretch.asleep() && length.compareTo(SessionEngine.AWAY_FROM) >= 0) {
                Session before = engine.session();
                time.sleep(length);
                Session after = engine.session();
                assertThat(after.index()).isEqualTo(before.index());
                assertThat(after.log()).isEqualTo(before.log());
                boolean idle = after.isOver() || !after.step().orElseThrow().isEffort();
                assertThat(idle || after.isPaused()).isTrue();
            } else {
                time.advance(length);
            }
            engine.send(stretch.moment().choice().apply(engine.session()));
        }
        assertThat(JournalEntry.replay(journal)).isEqualTo(engine.session());
    }

    private static final class Nobody implements SessionEngine.Listener {
        @Override
        public void moving(Transition transition) {}

        @Override
        public void moved(Transition transition) {}

        @Override
        public void wasAway(Duration away) {}

        @Override
        public void journalFailed(IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
