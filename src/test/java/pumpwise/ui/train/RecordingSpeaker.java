package pumpwise.ui.train;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.cue.SoundFailure;
import pumpwise.cue.Speaker;
import pumpwise.cue.Tone;

/// A speaker that records its tones.
public final class RecordingSpeaker implements Speaker {

    public Tone expected;
    public final List<Tone> heard = new ArrayList<>();
    private boolean muted;
    private int volume = MAX_VOLUME;
    private SoundFailure silence;
    private Runnable changed = () -> {};

    public boolean failing;

    public void breakDown(SoundFailure why) {
        silence = why;
        changed.run();
    }

    public List<Tone> heard() {
        return heard;
    }

    @Override
    public void play(Tone tone) {
        if (!muted && silence == null) {
            heard.add(tone);
        }
    }

    @Override
    public void expect(Tone tone, Duration ahead) {
        expected = tone;
    }

    @Override
    public void expectNothing() {
        expected = null;
    }

    @Override
    public boolean isMuted() {
        return muted;
    }

    @Override
    public void setMuted(boolean wanted) {
        muted = wanted;
    }

    @Override
    public int volume() {
        return volume;
    }

    @Override
    public void setVolume(int wanted) {
        volume = wanted;
    }

    @Override
    public Optional<SoundFailure> failure() {
        return Optional.ofNullable(silence);
    }

    @Override
    public void addFailureListener(Runnable told) {
        changed = told;
    }

    @Override
    public void tryAgain() {
        if (failing) {
            throw new IllegalStateException("the speaker is broken");
        }
    }

    @Override
    public void close() {}
}
