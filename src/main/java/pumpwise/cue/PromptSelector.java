package pumpwise.cue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.SessionEvent;
import pumpwise.session.plan.Step;

/// Chooses the announcements of a session: a few words where there is time to listen, and nothing during a set.
public final class PromptSelector {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    /// The time that a sentence takes. Shorter steps have no announcement.
    private static final Duration SENTENCE = Duration.ofSeconds(4);

    /// The announcement for events that happened together: that of the latest event that has one.
    ///
    /// @param session the current session
    /// @param now when it is spoken
    public Optional<Prompt> of(List<SessionEvent> events, Session session, Instant now) {
        Prompt last = null;
        Instant at = Instant.MIN;
        for (SessionEvent event : events) {
            Prompt prompt = of(event, session);
            boolean overrules = prompt != null
                    && (event.at().isAfter(at) || prompt.kind().compareTo(Prompt.Kind.NEXT) > 0);
            if (overrules) {
                last = prompt;
                at = event.at();
            }
        }
        boolean fresh = !at.plus(ToneSelector.LATEST).isBefore(now);
        return Optional.ofNullable(last).filter(_ -> fresh);
    }

    /// When to announce that ten seconds are left; empty if that moment has passed or never comes.
    public Optional<Instant> tenSecondsLeft(Session session) {
        if (session.isPaused() || session.waitsForKey() || !(session.progress() instanceof Progress.Clock clock)) {
            return Optional.empty();
        }
        Instant at = clock.greatestAt().minus(TEN_SECONDS);
        boolean apart = !at.isBefore(clock.start().plus(SENTENCE));
        return Optional.of(at).filter(it -> apart && it.isAfter(session.now()));
    }

    private static @Nullable Prompt of(SessionEvent event, Session session) {
        return switch (event.kind()) {
            case REST_START, GET_READY -> effort(session, event.step(), Prompt.Kind.NEXT);
            // The rest continues, but another exercise follows it.
            case OPTIONAL_SKIPPED, POSTPONED, SWAPPED, STOPPED_FOR_PAIN, SET_ADDED ->
                isWaiting(session) ? effort(session, session.index(), Prompt.Kind.NEXT) : null;
            case SWITCH_SIDE -> effort(session, event.step(), Prompt.Kind.SWITCH);
            case DONE -> new Prompt(Prompt.Kind.DONE, event.step());
            default -> null;
        };
    }

    private static boolean isWaiting(Session session) {
        return session.step().filter(step -> !step.isEffort()).isPresent();
    }

    private static @Nullable Prompt effort(Session session, int after, Prompt.Kind kind) {
        List<Step> steps = session.plan().steps();
        return IntStream.range(Math.min(after + 1, steps.size()), steps.size())
                .filter(index -> steps.get(index).isEffort())
                .mapToObj(index -> new Prompt(kind, index))
                .findFirst()
                .orElse(null);
    }
}
