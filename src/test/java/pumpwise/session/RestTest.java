package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.written;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The window of a rest, and how commands move it.
class RestTest extends DrivenSession {

    @Test
    void aRestHasItsWindowAndStartsAGuidedSetAtItsEnd() {
        begin(true, sets("2", reps("swing", "1"), "4-5 s"));
        at(17);
        assertThat(heard())
                .endsWith(
                        "12 set-end 1",
                        "12 rest-start",
                        "14 countdown 3",
                        "15 countdown 2",
                        "16 rest-ready",
                        "16 countdown 1",
                        "17 rest-end",
                        "17 set-start",
                        "17 lift 1");
    }

    @Test
    void aRestOfOneFigureIsReadyThenOver() {
        begin(true, sets("2", reps("swing", "1"), "2 s"));
        at(14);
        assertThat(heard()).endsWith("14 rest-ready", "14 rest-end", "14 set-start", "14 lift 1");
    }

    @Test
    void fifteenSecondsMoreOrLess() {
        begin(true, sets("2", reps("thrust", "1"), "30-40 s"));
        at(20, new Command.AdjustTime(Duration.ofSeconds(15)));
        heard();
        at(70);
        assertThat(heard()).startsWith("58 rest-ready", "65 countdown 3").contains("68 rest-end");
        begin(true, sets("2", reps("thrust", "1"), "30-40 s"));
        at(40, new Command.AdjustTime(Duration.ofSeconds(-15)));
        at(40.5);
        assertThat(heard()).endsWith("40 rest-end", "40 set-start", "40 lift 1").doesNotContain("43 rest-ready");
    }

    @Test
    void takingTimeCanMakeARestReadyAtOnce() {
        begin(true, sets("2", reps("thrust", "1"), "30-60 s"));
        at(40);
        heard();
        at(40, new Command.AdjustTime(Duration.ofSeconds(-15)));
        assertThat(heard()).containsExactly("40 rest-ready");
        assertThat(session.nextDeadline()).contains(instant(55));
    }

    @Test
    void report10_loggingNeverTouchesTheRest() {
        begin(true, sets("2", reps("thrust", "1"), "30 s"));
        at(20);
        Instant due = session.nextDeadline().orElseThrow();
        at(21, new Command.Log(new SetLog(1, 9, Duration.ofSeconds(3), Plans.load("40 kg"), 8)));
        assertThat(session.nextDeadline()).contains(due);
        assertThat(session.log().get(1).load()).isEqualTo(Plans.load("40 kg"));
    }

    @Test
    void aRestThatHasRunOutGoesOnWaitingWhateverFollowsIt() {
        begin(false, sets("2", reps("thrust", "5"), "30 s"), sets("1", time("cardio", "30 s"), ""));
        at(10);
        at(20, new Command.Done());
        at(90, new Command.Postpone(FIRST, false));
        assertThat(session.next().map(Plans::written)).contains("ready cardio 1 5");
        assertThat(session.waitsForKey()).isTrue();
        at(200);
        assertThat(here()).isEqualTo("rest sets thrust 1 30");
    }

    @Test
    void halfOfALongRestIsTold() {
        begin(true, sets("2", reps("swing", "1"), "45-60 s"));
        at(52);
        assertThat(heard()).endsWith("12 rest-start", "42 half-time 30");
        at(71);
        assertThat(heard()).startsWith("57 rest-ready", "69 countdown 3");
    }

    @Test
    void halfTimeComesOnceHoweverTheRestIsMoved() {
        begin(true, sets("2", reps("swing", "1"), "60 s"));
        at(43, new Command.AdjustTime(Duration.ofSeconds(30)));
        at(101);
        assertThat(heard()).filteredOn(line -> line.contains("half-time")).containsExactly("42 half-time 30");
    }
}
