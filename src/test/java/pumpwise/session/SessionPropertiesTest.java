package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.AnySession.Moment;
import pumpwise.session.Session.Transition;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionPlan.Slot;
import pumpwise.session.plan.Step;

/// Properties that hold for every routine, every way of splitting time, and every point at which a session stops.
class SessionPropertiesTest {

    /// The plan contains every side of every set of every item exactly once, in the order of the routine.
    @Property(tries = 300)
    void thePlanHasEverySetOnce(@ForAll("routines") Routine routine) {
        List<String> expected = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Block> blocks = routine.blocks(section);
            for (int index = 0; index < blocks.size(); index++) {
                for (int set = 1; set <= blocks.get(index).sets().greatest(); set++) {
                    expectSet(expected, section + " " + index, blocks.get(index), set);
                }
            }
        }
        List<String> planned = Plans.plan(routine).steps().stream()
                .filter(Step::isEffort)
                .map(step -> step.position().place().section() + " " + step.position().place().block() + " "
                        + step.position().exercise() + " " + step.position().set() + " " + step.position().side() + " "
                        + step.position().optional())
                .toList();
        assertThat(planned).isEqualTo(expected);
    }

    private static void expectSet(List<String> expected, String where, Block block, int set) {
        boolean optional = set > block.sets().least();
        for (Prescription item : block.items()) {
            boolean twoSided =
                    TestCatalog.CATALOG.find(item.exercise()).orElseThrow().movement().isTwoSided();
            List<String> sides = twoSided ? List.of("LEFT", "RIGHT") : List.of("null");
            sides.forEach(side -> expected.add(where + " " + item.exercise() + " " + set + " " + side + " " + optional));
        }
    }

    /// Without commands, a guided session performs every effort once, in order, at the starts of the longest timeline.
    @Property(tries = 300)
    void theMachineWalksTheTimeline(@ForAll("routines") Routine routine) {
        SessionPlan plan = Plans.plan(routine);
        Transition begun = Session.begin(plan, true, START);
        List<SessionEvent> events = new ArrayList<>(begun.events());
        Transition end = begun.session().advanceTo(START.plus(plan.greatest()));
        events.addAll(end.events());
        assertThat(end.session().isOver()).isTrue();
        assertThat(events).last().matches(event -> event.at().equals(START.plus(plan.greatest())));
        List<String> starts = events.stream()
                .filter(event -> isStart(event.kind()))
                .map(event -> event.step() + " " + Duration.between(START, event.at()))
                .toList();
        List<Slot> slots = plan.timeline();
        assertThat(starts)
                .isEqualTo(IntStream.range(0, slots.size())
                        .mapToObj(index -> index + " " + slots.get(index).startGreatest())
                        .toList());
        assertThat(end.session().log())
                .containsOnlyKeys(IntStream.range(0, slots.size())
                        .filter(index -> plan.steps().get(index).isEffort())
                        .boxed()
                        .toArray(Integer[]::new));
    }

    /// A simulation, guided or free, starts every step as in the longest timeline.
    @Property(tries = 200)
    void theSimulationAgreesWithTheTimeline(@ForAll("routines") Routine routine, @ForAll boolean guided) {
        SessionPlan plan = Plans.plan(routine);
        List<Slot> slots = plan.timeline();
        assertThat(Simulation.run(plan, guided).stream()
                        .filter(event -> isStart(event.kind()))
                        .map(event -> event.step() + " " + Duration.between(Simulation.START, event.at())))
                .containsExactlyElementsOf(IntStream.range(0, slots.size())
                        .mapToObj(index -> index + " " + slots.get(index).startGreatest())
                        .toList());
    }

    private static boolean isStart(Kind kind) {
        return switch (kind) {
            case GET_READY, SET_START, REST_START, TIMED_START -> true;
            default -> false;
        };
    }

    /// Any way of splitting the time to an instant produces the same events.
    @Property(tries = 300)
    void anySplitGivesTheSameEvents(
            @ForAll("routines") Routine routine,
            @ForAll("somebodyThere") List<Moment> moments,
            @ForAll("cuts") List<Integer> cuts) {
        Walk whole = new Walk(routine);
        Walk split = new Walk(routine);
        Instant now = START;
        for (Moment moment : moments) {
            Instant next = now.plusMillis(moment.afterMillis());
            Instant from = now;
            cuts.stream()
                    .map(cut -> from.plusMillis(cut % (moment.afterMillis() + 1)))
                    .sorted()
                    .forEach(split::advance);
            whole.command(moment, next);
            split.command(moment, next);
            now = next;
        }
        assertThat(split.events).isEqualTo(whole.events);
        assertThat(split.session).isEqualTo(whole.session);
    }

    /// Wherever a session stops, replaying its journal restores it.
    @Property(tries = 300)
    void theJournalGivesTheSessionBack(@ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        Walk walk = new Walk(routine);
        assertThat(JournalEntry.replay(walk.journal)).isEqualTo(walk.session);
        Instant now = START;
        for (Moment moment : moments) {
            Instant between = now.plusMillis(moment.afterMillis() / 2);
            now = now.plusMillis(moment.afterMillis());
            walk.advance(between);
            assertThat(JournalEntry.replay(walk.journal)).isEqualTo(walk.session);
            walk.command(moment, now);
            assertThat(JournalEntry.replay(walk.journal)).isEqualTo(walk.session);
        }
    }

    /// After any commands, events are in the order of time and the log only contains efforts.
    @Property(tries = 300)
    void timeNeverRunsBackwards(@ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        Walk walk = new Walk(routine);
        Instant now = START;
        for (Moment moment : moments) {
            now = now.plusMillis(moment.afterMillis());
            walk.command(moment, now);
        }
        assertThat(walk.events).extracting(SessionEvent::at).isSorted();
        assertThat(walk.session.log().keySet())
                .allMatch(step -> walk.session.plan().steps().get(step).isEffort());
        assertThat(walk.session.now()).isEqualTo(now);
    }

    private static final class Walk {
        private Session session;
        private final List<SessionEvent> events = new ArrayList<>();
        private final List<JournalEntry> journal = new ArrayList<>();

        Walk(Routine routine) {
            Transition begun = Session.begin(Plans.plan(routine), true, START);
            session = begun.session();
            events.addAll(begun.events());
            journal.add(new JournalEntry.Begun(START, session.plan(), true, START));
        }

        void advance(Instant at) {
            follow(session.advanceTo(at));
            journal.add(new JournalEntry.Crossed(at));
        }

        void command(Moment moment, Instant at) {
            Command command = moment.choice().apply(session.advanceTo(at).session());
            follow(session.apply(command, at));
            journal.add(new JournalEntry.Did(at, command));
        }

        private void follow(Transition transition) {
            session = transition.session();
            events.addAll(transition.events());
        }
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 1_000_000).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        return AnySession.moments();
    }

    @Provide
    Arbitrary<List<Moment>> somebodyThere() {
        return AnySession.momentsOfSomebodyThere();
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnySession.routines();
    }
}
