package pumpwise.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.session.SessionEvent;
import pumpwise.session.SessionEvent.Kind;

class ToneSelectorTest {

    private static final Instant NOW = Instant.parse("2026-01-05T18:00:00Z");

    private final ToneSelector cues = new ToneSelector();

    @Test
    void everyPhaseSoundsUnlikeTheOthers() {
        List<Kind> kinds = List.of(
                Kind.SET_START,
                Kind.LIFT,
                Kind.HOLD,
                Kind.LOWER,
                Kind.COUNTDOWN,
                Kind.REST_READY,
                Kind.REST_OVER,
                Kind.SWITCH_SIDE,
                Kind.SET_END,
                Kind.DONE);

        assertThat(kinds.stream().map(kind -> tone(event(kind, 0)))).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void everyToneIsHeardSomewhere() {
        Set<Tone> heard = EnumSet.noneOf(Tone.class);
        Arrays.stream(Kind.values()).forEach(kind -> cues.of(event(kind, 0)).ifPresent(cue -> heard.add(cue.tone())));

        assertThat(heard).isEqualTo(EnumSet.allOf(Tone.class));
    }

    @Test
    void atOneInstantTheMostImportantIsHeard() {
        assertThat(tone(event(Kind.PHASE_END, 0), event(Kind.REP, 0), event(Kind.LIFT, 0)))
                .isEqualTo(Tone.LIFT);
        assertThat(tone(event(Kind.REP, 0), event(Kind.SET_END, 0), event(Kind.REST_START, 0)))
                .isEqualTo(Tone.SET_END);
        assertThat(tone(event(Kind.SET_END, 0), event(Kind.GET_READY, 0), event(Kind.SWITCH_SIDE, 0)))
                .isEqualTo(Tone.SWITCH);
        assertThat(tone(event(Kind.SET_END, 0), event(Kind.SET_START, 0), event(Kind.LIFT, 0)))
                .isEqualTo(Tone.START);
        assertThat(tone(event(Kind.REST_READY, 0), event(Kind.REST_OVER, 0))).isEqualTo(Tone.GO);
        assertThat(tone(event(Kind.SET_END, 0), event(Kind.DONE, 0))).isEqualTo(Tone.DONE);
    }

    @Test
    void afterAGapOnlyTheLastMomentThatMattersIsHeard() {
        assertThat(tone(event(Kind.SET_END, -200), event(Kind.REST_START, -200), event(Kind.REST_READY, -140)))
                .isEqualTo(Tone.READY);
        assertThat(tone(event(Kind.REST_READY, -60), event(Kind.REST_OVER, -30), event(Kind.REST_END, 0)))
                .isEqualTo(Tone.GO);
    }

    @Test
    void aCountdownThatIsLateIsNotHeard() {
        assertThat(cues.of(List.of(event(Kind.COUNTDOWN, -2)), NOW)).isEmpty();
        assertThat(cues.of(List.of(event(Kind.LIFT, -1)), NOW)).isEmpty();
        assertThat(cues.of(List.of(event(Kind.COUNTDOWN, 0)), NOW.plusMillis(400))).isPresent();
    }

    @Test
    void whatPassesSilentlyHasNoCue() {
        assertThat(cues.of(event(Kind.OPTIONAL_SKIPPED, 0))).isEmpty();
        assertThat(cues.of(List.of(), NOW)).isEmpty();
        assertThat(cues.of(List.of(event(Kind.PHASE_END, 0)), NOW)).isEmpty();
    }

    @Test
    void turnsOfTheSessionLightUpTheScreenAndTicksDoNot() {
        assertThat(cues.of(event(Kind.SET_START, 0)).map(Cue::flash)).contains(true);
        assertThat(cues.of(event(Kind.REST_READY, 0)).map(Cue::flash)).contains(true);
        assertThat(cues.of(event(Kind.COUNTDOWN, 0)).map(Cue::flash)).contains(false);
        assertThat(cues.of(event(Kind.PAUSED, 0)).map(Cue::flash)).contains(false);
    }

    private Tone tone(SessionEvent... events) {
        Optional<Cue> cue = cues.of(List.of(events), NOW);
        return cue.map(Cue::tone).orElse(null);
    }

    private static SessionEvent event(Kind kind, long seconds) {
        return new SessionEvent(NOW.plusSeconds(seconds), kind, 0, 0, null);
    }
}
