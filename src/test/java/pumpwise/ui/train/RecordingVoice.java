package pumpwise.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.cue.Voice;

/// Remembers what would have been said.
public final class RecordingVoice implements Voice {

    public final List<String> said = new ArrayList<>();
    private Lack lack;
    private Runnable changed = () -> {};

    public void breakDown(Lack why) {
        lack = why;
        changed.run();
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public Optional<Lack> lack() {
        return Optional.ofNullable(lack);
    }

    @Override
    public void onLack(Runnable told) {
        changed = told;
    }

    @Override
    public void close() {}
}
