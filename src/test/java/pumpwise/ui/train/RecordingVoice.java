package pumpwise.ui.train;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.cue.SpeechPace;
import pumpwise.cue.Voice;
import pumpwise.cue.VoiceFailure;

/// A voice that records its sentences.
public final class RecordingVoice implements Voice {

    public final List<String> said = new ArrayList<>();
    public final List<String> saidIfSilent = new ArrayList<>();
    private final SpeechPace pace = new SpeechPace();
    private VoiceFailure lack;
    private Runnable changed = () -> {};

    public void breakDown(VoiceFailure why) {
        lack = why;
        changed.run();
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void sayIfSilent(String sentence) {
        saidIfSilent.add(sentence);
        say(sentence);
    }

    @Override
    public Duration expectedLength(String sentence) {
        return pace.expected(sentence);
    }

    @Override
    public Optional<VoiceFailure> failure() {
        return Optional.ofNullable(lack);
    }

    @Override
    public void addFailureListener(Runnable told) {
        changed = told;
    }

    @Override
    public void close() {}
}
