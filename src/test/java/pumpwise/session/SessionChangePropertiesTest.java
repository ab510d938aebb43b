package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.session.AnySession.Moment;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.StepStitcher;

/// Properties that hold for every routine after any commands at any time, including changes of the plan.
class SessionChangePropertiesTest {

    @Provide
    Arbitrary<Routine> routines() {
        return AnySession.routines();
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        return AnySession.moments();
    }

    /// Without commands the plan stays the same, and its steps are entered in order.
    @Property(tries = 500)
    void nothingIsSkippedRepeatedOrReorderedByItself(
            @ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        each(routine, moments, (before, time, after, command) -> {
            assertThat(time.plan()).isEqualTo(before.plan());
            List<Integer> entered =
                    time.path().subList(before.path().size(), time.path().size());
            for (int i = 0; i < entered.size(); i++) {
                assertThat(entered.get(i)).isEqualTo(before.index() + 1 + i);
            }
            assertThat(time.log().headMap(before.index())).isEqualTo(before.log().headMap(before.index()));
        });
    }

    /// The steps on the path stay unchanged, and everything in the log was entered and is an effort.
    @Property(tries = 500)
    void pathAndLogStayValid(@ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        each(routine, moments, (before, time, after, command) -> {
            assertThat(after.path()).isSorted().doesNotHaveDuplicates();
            if (!after.isOver()) {
                assertThat(after.path()).last().isEqualTo(after.index());
            }
            assertThat(after.path()).containsAll(after.log().keySet());
            after.log().keySet().forEach(step -> assertThat(
                            after.plan().steps().get(step).isEffort())
                    .isTrue());
            for (int step : time.path()) {
                if (after.path().contains(step) && step < Math.min(time.index(), after.index())) {
                    assertThat(withoutSets(after, step)).isEqualTo(withoutSets(time, step));
                }
            }
        });
    }

    private static Step withoutSets(Session session, int index) {
        Step step = session.plan().steps().get(index);
        return step.withPosition(step.position().withSet(step.position().set(), Range.ONE, step.position().optional()));
    }

    /// Postponing neither loses nor duplicates efforts; stopping for pain only removes those of the item; a swap only
    /// changes those of the item; adding a set only adds to the block; suggested loads only change later sets of the item.
    @Property(tries = 500)
    void aChangeChangesWhatItNamesAndNothingElse(
            @ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        each(routine, moments, (before, time, after, command) -> {
            switch (command) {
                case Command.Postpone putOff -> {
                    assertThat(efforts(after)).containsExactlyInAnyOrderElementsOf(efforts(time));
                    assertThat(others(after, putOff.block())).isEqualTo(others(time, putOff.block()));
                    assertThat(block(after, putOff.block())).isEqualTo(block(time, putOff.block()));
                }
                case Command.StopForPain hurts -> {
                    assertThat(efforts(time)).containsAll(efforts(after));
                    assertThat(otherItems(after, hurts.item())).isEqualTo(otherItems(time, hurts.item()));
                    assertThat(after.log().headMap(time.index())).isEqualTo(time.log().headMap(time.index()));
                }
                case Command.Swap swap ->
                    assertThat(otherItems(after, swap.item())).isEqualTo(otherItems(time, swap.item()));
                case Command.AddSet more -> {
                    assertThat(others(after, more.block())).isEqualTo(others(time, more.block()));
                    assertThat(block(after, more.block())).containsAll(block(time, more.block()));
                }
                case Command.UseLoads use -> {
                    assertThat(withoutTaken(after)).isEqualTo(withoutTaken(time));
                    assertThat(otherItems(after, use.item())).isEqualTo(otherItems(time, use.item()));
                    assertThat(after.plan().steps().stream().limit(time.index() + 1L))
                            .isEqualTo(time.plan().steps().stream().limit(time.index() + 1L).toList());
                }
                default -> assertThat(after.plan()).isEqualTo(time.plan());
            }
        });
    }

    private static List<Step> withoutTaken(Session session) {
        return session.plan().steps().stream()
                .map(step -> step.withLoads(step.loads().withTaken(null)))
                .toList();
    }

    /// Rests never follow each other, never end the work section or the session, and belong to the effort before them;
    /// timed work always has a get-ready.
    @Property(tries = 500)
    void whatIsLeftIsAlwaysWellJoined(@ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        each(routine, moments, (before, time, after, command) -> {
            List<Step> steps = after.plan().steps();
            for (int i = Math.max(1, after.index() + 1); i < steps.size(); i++) {
                Step step = steps.get(i);
                Step previous = steps.get(i - 1);
                if (step instanceof Step.Rest rest) {
                    assertThat(previous.isEffort()).isTrue();
                    assertThat(i).isLessThan(steps.size() - 1);
                    assertThat(rest.position().place()).isEqualTo(previous.position().place());
                    assertThat(rest.position().set()).isEqualTo(previous.position().set());
                }
                if (step instanceof Step.TimedWork) {
                    assertThat(previous).isInstanceOf(Step.GetReady.class);
                }
            }
        });
    }

    /// Joining does not change a compiled plan.
    @Property(tries = 300)
    void joiningLeavesACompiledPlanAsItIs(
            @ForAll("routines") Routine routine, @ForAll int cut, @ForAll @IntRange(max = 15) int seconds) {
        SessionPlan plan = SessionPlan.of(routine, TestCatalog.CATALOG, Duration.ofSeconds(seconds));
        List<Step> steps = plan.steps();
        int from = Math.floorMod(cut, steps.size() + 1);
        assertThat(StepStitcher.join(steps.subList(0, from), steps.subList(from, steps.size()), plan.getReady()))
                .isEqualTo(steps);
    }

    /// After all commands, a guided session runs to its end, or says what it waits for.
    @Property(tries = 500)
    void everySessionCanBeBroughtToItsEnd(
            @ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        Session session = Session.begin(Plans.plan(routine), true, START).session();
        Instant now = START;
        for (Moment moment : moments) {
            now = now.plusMillis(moment.afterMillis());
            session = session.apply(choose(moment, session, now), now).session();
        }
        session = session.apply(new Command.Resume(), now).session();
        session = session.apply(new Command.Guide(true), now).session();
        int keys = 0;
        while (!session.isOver()) {
            if (session.nextDeadline().isPresent()) {
                session = session.advanceTo(session.nextDeadline().get()).session();
            } else {
                assertThat(session.waitsForKey()).isTrue();
                session = session.apply(new Command.Done(), session.now()).session();
                keys++;
            }
        }
        assertThat(keys).isLessThanOrEqualTo(1);
    }

    private interface Check {
        /// @param before the session after the previous command
        /// @param time the session once time has brought it to the moment
        /// @param after the session after the command
        void check(Session before, Session time, Session after, Command command);
    }

    private static void each(Routine routine, List<Moment> moments, Check check) {
        Session session = Session.begin(Plans.plan(routine), true, START).session();
        Instant now = START;
        for (Moment moment : moments) {
            now = now.plusMillis(moment.afterMillis());
            Command command = choose(moment, session, now);
            // After time away, less happens than the same time would have caused.
            Session time = command instanceof Command.Away
                    ? session
                    : session.advanceTo(now).session();
            Session after = session.apply(command, now).session();
            check.check(session, time, after, command);
            session = after;
        }
    }

    private static Command choose(Moment moment, Session session, Instant now) {
        return moment.choice().apply(session.advanceTo(now).session());
    }

    private static List<String> efforts(Session session) {
        return written(session.plan().steps().stream().filter(Step::isEffort).toList());
    }

    private static List<String> block(Session session, Place block) {
        return written(session.plan().steps().stream()
                .filter(step -> step.isEffort() && step.position().isIn(block))
                .toList());
    }

    private static List<String> others(Session session, Place block) {
        return written(session.plan().steps().stream()
                .filter(step -> step.isEffort() && !step.position().isIn(block))
                .toList());
    }

    private static List<String> otherItems(Session session, Place item) {
        return written(session.plan().steps().stream()
                .filter(step -> step.isEffort() && !step.position().place().equals(item))
                .toList());
    }

    private static List<String> written(List<Step> steps) {
        List<String> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(step.position().place() + " " + Plans.written(step)));
        return lines;
    }
}
