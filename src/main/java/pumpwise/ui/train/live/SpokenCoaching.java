package pumpwise.ui.train.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pumpwise.cue.CoachingChance;
import pumpwise.cue.CoachingLine;
import pumpwise.cue.CoachingSelector;
import pumpwise.cue.Counting;
import pumpwise.cue.Voice;
import pumpwise.session.Session;
import pumpwise.session.SessionEvent;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.storage.settings.SoundSettings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// Speaks what a coach would say during sets, if that is on, on the session's thread. A line that would not be over
/// when its phase ends is left out, and so is one while something else is spoken.
final class SpokenCoaching {

    private final Words words;
    private final Voice voice;
    private final CurrentSettings settings;
    private final CoachingSelector selector = new CoachingSelector();

    SpokenCoaching(Words words, Voice voice, CurrentSettings settings) {
        this.words = words;
        this.voice = voice;
        this.settings = settings;
    }

    /// Speaks the line for events that happened together.
    void follow(List<SessionEvent> events, Session session, Instant now, ExerciseWords exercises) {
        SoundSettings sound = settings.get().sound();
        if (sound.on() && sound.coaching().on()) {
            selector.of(events, session, now, counting(sound.coaching().counting()))
                    .ifPresent(chance -> session.step().ifPresent(step -> speak(chance, step, now, exercises)));
        }
    }

    private void speak(CoachingChance chance, Step step, Instant now, ExerciseWords exercises) {
        Duration time = Duration.between(now, chance.end());
        chance.lines().stream()
                .map(line -> sentence(line, step.position(), exercises))
                .filter(sentence -> !sentence.isBlank() && voice.expectedLength(sentence).compareTo(time) <= 0)
                .findFirst()
                .ifPresent(voice::sayIfSilent);
    }

    private String sentence(CoachingLine line, SetPosition position, ExerciseWords exercises) {
        return switch (line.kind()) {
            case CUE -> exercises.cue(position);
            case SQUEEZE -> words.text("train.coaching.squeeze");
            case BREATHE_OUT -> words.text("train.coaching.breathe-out");
            case BREATHE_IN -> words.text("train.coaching.breathe-in");
            case BREATHING -> exercises.breathing(position.exercise());
            case COUNT -> words.text("train.coaching.count", line.number());
            case LEFT -> words.text("train.coaching.left", line.number());
        };
    }

    private static Counting counting(SoundSettings.Counting chosen) {
        return switch (chosen) {
            case NONE -> Counting.NONE;
            case EVERY_REP -> Counting.EVERY_REP;
            case EVERY_FIFTH -> Counting.EVERY_FIFTH;
            case LAST_THREE -> Counting.LAST_THREE;
        };
    }
}
