package pumpwise.ui.train.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pumpwise.cue.Prompt;
import pumpwise.cue.PromptSelector;
import pumpwise.cue.Voice;
import pumpwise.session.Session;
import pumpwise.session.SessionEvent;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// Speaks the announcements of a session and the coaching between them, if they are on, on the session's thread.
public final class SpokenPrompts {

    private static final Logger LOG = Logger.getLogger(SpokenPrompts.class.getName());

    private final Words words;
    private final Voice voice;
    private final CurrentSettings settings;
    private final ScheduledExecutorService thread;
    private final PromptSelector prompts = new PromptSelector();
    private final SpokenCoaching coaching;
    private volatile ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Future<?> later;

    public SpokenPrompts(Words words, Voice voice, CurrentSettings settings, ScheduledExecutorService thread) {
        this.words = words;
        this.voice = voice;
        this.settings = settings;
        this.thread = thread;
        coaching = new SpokenCoaching(words, voice, settings);
    }

    /// Sets the exercises of the session. May be called from any thread.
    public void use(ExerciseWords other) {
        exercises = other;
    }

    /// Announces events, and schedules the announcement before the next one.
    void follow(List<SessionEvent> events, Session session, Instant now) {
        if (later != null) {
            later.cancel(false);
        }
        Optional<Prompt> announced = isWanted() ? prompts.of(events, session, now) : Optional.empty();
        if (announced.isPresent()) {
            voice.say(sentence(announced.get(), session));
        } else {
            coaching.follow(events, session, now, exercises);
        }
        if (isWanted()) {
            schedule(session, now);
        }
    }

    private void schedule(Session session, Instant now) {
        prompts.tenSecondsLeft(session)
                .ifPresent(at -> later = schedule(
                        () -> {
                            if (isWanted()) {
                                voice.sayIfSilent(sentence(new Prompt(Prompt.Kind.TEN_SECONDS, session.index()), session));
                            }
                        },
                        Duration.between(now, at)));
    }

    /// A muted session makes no announcements.
    private boolean isWanted() {
        return settings.get().sound().spoken() && settings.get().sound().on();
    }

    private String sentence(Prompt prompt, Session session) {
        StepWords steps = new StepWords(words, exercises);
        return switch (prompt.kind()) {
            case NEXT -> words.text("train.speech.next", steps.spoken(session.plan().steps().get(prompt.step())));
            case SWITCH -> words.text("train.speech.switch", steps.spokenSide(session.plan().steps().get(prompt.step())));
            case TEN_SECONDS -> words.text("train.speech.ten-seconds");
            case DONE -> words.text("train.speech.done");
        };
    }

    private @Nullable Future<?> schedule(Runnable work, Duration delay) {
        try {
            return thread.schedule(work, Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the window is closing", e);
            return null;
        }
    }
}
