package pumpwise.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.RejectedExecutionException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdleGateTest {

    private static final Duration MOMENT = Duration.ofMillis(20);

    private final Afternoon afternoon = new Afternoon();
    private final IdleGate gate = afternoon.gate;

    /// A virtual clock, which goes on while work waits at the gate and while it works, and what happens meanwhile. It runs
    /// over from the greatest number to the least, as the clock of the system may.
    private static final class Afternoon {

        private final PriorityQueue<Later> events =
                new PriorityQueue<>((one, other) -> Long.signum(one.at - other.at));
        private final long begun = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();
        private long now = begun;
        private final IdleGate gate = new IdleGate(() -> now, this::advance);

        private record Later(long at, Runnable event) {}

        void advance(Duration time) {
            long end = now + time.toNanos();
            while (!events.isEmpty() && events.element().at - end <= 0) {
                Later next = events.remove();
                now = next.at;
                next.event.run();
            }
            now = end;
        }

        void later(Duration after, Runnable event) {
            events.add(new Later(now + after.toNanos(), event));
        }

        /// The user acts several times.
        ///
        /// @param pauses before each time, in milliseconds
        /// @return when they act last
        Duration userActs(List<Integer> pauses) {
            Duration at = Duration.ZERO;
            for (int pause : pauses) {
                at = at.plusMillis(pause);
                later(at, gate::userActs);
            }
            return at;
        }

        /// The time that work waits at the gate.
        Duration held() {
            long before = now;
            gate.pass();
            return Duration.ofNanos(now - before);
        }
    }

    @Test
    void nothingIsHeldBackBeforeTheUserActs() {
        assertThat(afternoon.held()).isZero();
    }

    @Test
    void workWaitsUntilTheUserIsIdle() {
        gate.userActs();
        afternoon.advance(MOMENT);
        assertThat(afternoon.held()).isEqualTo(IdleGate.IDLE.minus(MOMENT));
        assertThat(afternoon.held()).isZero();
    }

    @Test
    void workThatWaitsGoesOnWaitingIfTheUserActsAgain() {
        gate.userActs();
        Duration last = afternoon.userActs(List.of(300, 300));
        assertThat(afternoon.held()).isEqualTo(last.plus(IdleGate.IDLE));
    }

    @Test
    void aUserWhoNeverRestsHoldsWorkBackForTwoSecondsAtATimeAndThenItWorksForAsLong() {
        List<Integer> keys = new ArrayList<>();
        for (int key = 0; key < 1000; key++) {
            keys.add(10);
        }
        gate.userActs();
        afternoon.userActs(keys);
        List<Duration> held = new ArrayList<>();
        for (int step = 0; step <= 200; step++) {
            held.add(afternoon.held());
            afternoon.advance(MOMENT);
        }
        assertThat(held.getFirst()).isEqualTo(IdleGate.LONGEST);
        assertThat(held.subList(1, 100)).containsOnly(Duration.ZERO);
        assertThat(held.get(100)).isEqualTo(IdleGate.LONGEST);
    }

    @Test
    void nothingIsHeldBackOnceTheProgramEnds() {
        gate.userActs();
        afternoon.later(MOMENT, gate::end);
        assertThat(afternoon.held()).isLessThanOrEqualTo(MOMENT.plus(IdleGate.LOOK));
        gate.userActs();
        assertThat(afternoon.held()).isZero();
    }

    @Test
    void nothingIsHeldBackWhileTheUserWaitsForOtherWork() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        gate.userActs();
        gate.awaited(waiting::add).execute(() -> {});
        assertThat(afternoon.held()).isZero();
        waiting.remove().run();
        assertThat(afternoon.held()).isEqualTo(IdleGate.IDLE);
    }

    @Test
    void workThatWaitsSoonNoticesThatTheUserWaitsForOtherWork() {
        gate.userActs();
        afternoon.later(MOMENT, () -> gate.awaited(_ -> {}).execute(() -> {}));
        assertThat(afternoon.held()).isBetween(MOMENT, MOMENT.plus(IdleGate.LOOK));
    }

    @Test
    void workThatIsRefusedIsNotAwaited() {
        assertThatThrownBy(() -> gate.awaited(_ -> {
                            throw new RejectedExecutionException("closed");
                        })
                        .execute(() -> {}))
                .isInstanceOf(RejectedExecutionException.class);
        gate.userActs();
        assertThat(afternoon.held()).isEqualTo(IdleGate.IDLE);
    }

    @Test
    void anInterruptEndsTheWait() {
        IdleGate interrupted = new IdleGate(() -> afternoon.now, _ -> {
            throw new InterruptedException();
        });
        interrupted.userActs();
        interrupted.pass();
        assertThat(Thread.interrupted()).isTrue();
    }

    /// However the steps of the work, in milliseconds, and what the user does come together.
    @Property
    void workIsNeverHeldBackForMuchLongerThanItWorks(
            @ForAll @Size(max = 200) List<@IntRange(max = 700) Integer> pauses,
            @ForAll @Size(max = 100) List<@IntRange(max = 300) Integer> steps) {
        Afternoon any = new Afternoon();
        any.userActs(pauses);
        Duration worked = Duration.ZERO;
        Duration held = Duration.ZERO;
        for (int step : steps) {
            held = held.plus(any.held());
            assertThat(held).isLessThanOrEqualTo(worked.plus(IdleGate.LONGEST).plus(IdleGate.LOOK));
            any.advance(Duration.ofMillis(step));
            worked = worked.plusMillis(step);
        }
    }

    @Property
    void workThatWasNotHeldBackYetStartsAfterTheFirstPauseOfTheUser(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 99) Integer> pauses) {
        Afternoon any = new Afternoon();
        any.gate.userActs();
        Duration idle = any.userActs(pauses).plus(IdleGate.IDLE);
        Duration held = any.held();
        if (idle.compareTo(IdleGate.LONGEST) <= 0) {
            assertThat(held).isEqualTo(idle);
        } else {
            assertThat(held).isBetween(IdleGate.LONGEST, IdleGate.LONGEST.plus(IdleGate.LOOK));
        }
    }
}
