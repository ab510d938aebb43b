package pumpwise.ui.train.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pumpwise.cue.Cue;
import pumpwise.cue.Speaker;
import pumpwise.cue.ToneSelector;
import pumpwise.session.Session;
import pumpwise.session.SessionEvent;
import pumpwise.session.SessionEvent.Kind;
import pumpwise.storage.settings.SoundSettings;
import pumpwise.ui.common.CurrentSettings;

/// Plays tones, speaks prompts, and flashes the screen for a session, as configured in the settings, on the session's
/// thread.
public final class SessionCues {

    private final Speaker speaker;
    private final SpokenPrompts spoken;
    private final CurrentSettings settings;
    private final ToneSelector cues = new ToneSelector();

    public SessionCues(Speaker speaker, SpokenPrompts spoken, CurrentSettings settings) {
        this.speaker = speaker;
        this.spoken = spoken;
        this.settings = settings;
    }

    /// Called when a session starts or resumes: there may be a sound device by now.
    void begin() {
        speaker.tryAgain();
    }

    /// Plays the cue for some events.
    ///
    /// @param session the current session
    /// @return whether the screen should flash
    boolean sound(List<SessionEvent> events, Session session, Instant now) {
        Optional<Cue> cue = cues.of(wanted(events), now);
        cue.ifPresent(it -> speaker.play(it.tone()));
        spoken.follow(events, session, now);
        return cue.filter(Cue::flash).isPresent() && lightsUp();
    }

    /// Prepares the speaker for the next cue that needs no key.
    void expectNext(Session session, InstantSource clock) {
        Optional<Instant> next = session.nextDeadline();
        Optional<Cue> cue =
                next.flatMap(at -> cues.of(wanted(session.advanceTo(at).events()), at));
        if (next.isPresent() && cue.isPresent()) {
            speaker.expect(cue.get().tone(), Duration.between(clock.instant(), next.get()));
        } else {
            speaker.expectNothing();
        }
    }

    private List<SessionEvent> wanted(List<SessionEvent> events) {
        boolean counted = settings.get().sound().countdown();
        return events.stream()
                .filter(event -> counted || event.kind() != Kind.COUNTDOWN)
                .toList();
    }

    private boolean lightsUp() {
        SoundSettings.Flash flash = settings.get().sound().flash();
        return switch (flash) {
            case ALWAYS -> true;
            case UNHEARD -> speaker.isMuted() || speaker.failure().isPresent();
            case NEVER -> false;
        };
    }
}
