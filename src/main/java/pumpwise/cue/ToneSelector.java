package pumpwise.cue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pumpwise.session.SessionEvent;

/// Chooses the cue for the events of a session.
public final class ToneSelector {

    /// The latest that a passing tone still fits what is on the screen.
    static final Duration LATEST = Duration.ofMillis(500);

    /// The cue for one event; empty for none.
    public Optional<Cue> of(SessionEvent event) {
        Optional<Tone> tone = tone(event.kind());
        return tone.map(it -> new Cue(it, !it.isPassing() && it != Tone.PAUSE && it != Tone.RESUME));
    }

    /// The one cue for events that happened together: the most important one of the latest moment that has any. After a
    /// gap there is one cue, not all the missed ones.
    ///
    /// @param events in order
    /// @param now when the cue is heard
    public Optional<Cue> of(List<SessionEvent> events, Instant now) {
        return events.stream()
                .filter(event -> of(event).isPresent())
                .reduce((_, last) -> last)
                .map(SessionEvent::at)
                .flatMap(moment -> mostImportant(events, moment))
                .filter(cue -> !cue.tone().isPassing() || !isLate(events, now));
    }

    private Optional<Cue> mostImportant(List<SessionEvent> events, Instant moment) {
        return events.stream()
                .filter(event -> event.at().equals(moment))
                .flatMap(event -> of(event).stream())
                .max(Comparator.comparing(Cue::tone));
    }

    private static boolean isLate(List<SessionEvent> events, Instant now) {
        return events.getLast().at().plus(LATEST).isBefore(now);
    }

    private static Optional<Tone> tone(SessionEvent.Kind kind) {
        return switch (kind) {
            case GET_READY -> Optional.of(Tone.GET_READY);
            case SET_START, TIMED_START -> Optional.of(Tone.START);
            case LIFT -> Optional.of(Tone.LIFT);
            case HOLD -> Optional.of(Tone.HOLD);
            case LOWER -> Optional.of(Tone.LOWER);
            case REP -> Optional.of(Tone.STEP);
            case MIN_REPS_REACHED, MIN_TIME_REACHED -> Optional.of(Tone.MINIMUM_REACHED);
            case SET_END, TIMED_END -> Optional.of(Tone.SET_END);
            case REST_READY -> Optional.of(Tone.READY);
            case REST_OVER -> Optional.of(Tone.GO);
            case SWITCH_SIDE -> Optional.of(Tone.SWITCH);
            case HALF_TIME -> Optional.of(Tone.HALF_TIME);
            case COUNTDOWN -> Optional.of(Tone.COUNTDOWN);
            case PAUSED -> Optional.of(Tone.PAUSE);
            case RESUMED -> Optional.of(Tone.RESUME);
            case DONE -> Optional.of(Tone.DONE);
            // Another event with a cue follows at the same instant.
            case PHASE_END, REST_START, REST_END, OPTIONAL_SKIPPED, POSTPONED, SWAPPED, STOPPED_FOR_PAIN, SET_ADDED, UNDONE -> Optional.empty();
        };
    }
}
