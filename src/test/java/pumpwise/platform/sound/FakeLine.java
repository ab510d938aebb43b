package pumpwise.platform.sound;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.SourceDataLine;

/// A line that records the calls of the speaker.
final class FakeLine {

    final List<String> calls = new ArrayList<>();
    int room = 100_000;
    int millis;
    boolean dead;
    private int bytes;

    SourceDataLine asLine() {
        return (SourceDataLine) Proxy.newProxyInstance(
                SourceDataLine.class.getClassLoader(), new Class<?>[] {SourceDataLine.class}, (_, method, arguments) ->
                        switch (method.getName()) {
                            case "available" -> dead ? 0 : room;
                            case "write" -> write((byte[]) arguments[0], (int) arguments[2]);
                            default -> {
                                calls.add(method.getName());
                                yield null;
                            }
                        });
    }

    private int write(byte[] samples, int length) {
        boolean silent = true;
        for (byte sample : samples) {
            silent &= sample == 0;
        }
        calls.add(silent ? "silence" : "tone");
        bytes += length;
        millis = bytes / 2 * 1000 / Synthesis.SAMPLES_PER_SECOND;
        return length;
    }
}
