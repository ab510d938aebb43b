package pumpwise.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineListener;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import pumpwise.cue.Speaker.Silence;

class SampledSpeakerTest {

    private final List<FakeClip> clips = new ArrayList<>();
    private final SampledSpeaker speaker = new SampledSpeaker(new SameThread(), () -> {
        FakeClip clip = new FakeClip();
        clips.add(clip);
        return clip.asClip();
    });

    @Test
    void everyToneGetsAClipOfItsOwnThatIsClosedAfterwards() {
        speaker.play(Tone.START);
        clips.getFirst().stop();
        speaker.play(Tone.LIFT);

        assertThat(clips).hasSize(2);
        assertThat(clips.get(0).calls).containsExactly("open", "start", "close");
        assertThat(clips.get(1).calls).containsExactly("open", "start");
    }

    @Test
    void aToneEndsTheOneBefore() {
        speaker.play(Tone.DONE);
        speaker.play(Tone.PAUSE);

        assertThat(clips.getFirst().calls).endsWith("close");
    }

    @Test
    void mutedItOpensNoDevice() {
        speaker.setMuted(true);
        speaker.play(Tone.START);

        assertThat(clips).isEmpty();
        assertThat(speaker.silence()).isEmpty();
    }

    @Test
    void theVolumeStaysWithinItsLimits() {
        speaker.setVolume(500);
        assertThat(speaker.volume()).isEqualTo(100);
        speaker.setVolume(-1);
        assertThat(speaker.volume()).isZero();
    }

    @Test
    void withoutADeviceItTurnsQuietAndSaysWhy() {
        List<String> told = new ArrayList<>();
        int[] asked = {0};
        SampledSpeaker deaf = new SampledSpeaker(new SameThread(), () -> {
            asked[0]++;
            throw new IllegalArgumentException("no line");
        });
        deaf.onSilence(() -> told.add("changed"));

        deaf.play(Tone.START);
        deaf.play(Tone.LIFT);

        assertThat(deaf.silence()).contains(Silence.NO_DEVICE);
        assertThat(told).hasSize(1);
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void aBusyDeviceIsTriedAgainWhenAsked() {
        int[] asked = {0};
        SampledSpeaker busy = new SampledSpeaker(new SameThread(), () -> {
            asked[0]++;
            throw new LineUnavailableException("busy");
        });

        busy.play(Tone.START);
        assertThat(busy.silence()).contains(Silence.DEVICE_BUSY);
        busy.tryAgain();
        assertThat(busy.silence()).isEmpty();
        busy.play(Tone.START);

        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void onceClosedItIsSilentAndNeverFails() {
        SampledSpeaker real = new SampledSpeaker();
        real.close();
        real.play(Tone.START);
        real.close();

        assertThat(real.silence()).isEmpty();
    }

    /// As much of a clip as the speaker uses.
    private static final class FakeClip {
        final List<String> calls = new ArrayList<>();
        private LineListener listener;

        Clip asClip() {
            return (Clip) Proxy.newProxyInstance(
                    Clip.class.getClassLoader(), new Class<?>[] {Clip.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("addLineListener")) {
                            listener = (LineListener) arguments[0];
                        } else if (method.getName().equals("equals")) {
                            return System.identityHashCode(proxy) == System.identityHashCode(arguments[0]);
                        } else {
                            calls.add(method.getName());
                        }
                        return null;
                    });
        }

        void stop() {
            listener.update(new LineEvent(asClip(), LineEvent.Type.STOP, 0));
        }
    }

    private static final class SameThread extends AbstractExecutorService {
        @Override
        public void execute(Runnable work) {
            work.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
