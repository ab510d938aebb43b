package pumpwise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.routine.Templates;

/// A test that runs the command on a valid and a broken routine.
abstract class CommandRun {

    static final String BROKEN =
            """
            { "format": "pumpwise-routine/1", "name": "Short",
              "work": [ { "exercise": "barbell-hip-thrust", "sets": 3, "reps": "8-10", "rest": "2 min" } ] }
            """;

    @TempDir
    Path folder;

    Path sample;
    Path broken;
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        sample = Files.write(folder.resolve("sample.json"), Templates.SAMPLE.bytes());
        broken = Files.writeString(folder.resolve("broken.json"), BROKEN);
    }

    int run(Object... arguments) {
        return runAt(InstantSource.system(), arguments);
    }

    int runAt(InstantSource clock, Object... arguments) {
        out.reset();
        err.reset();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        return new PumpwiseCommand(
                        home,
                        () -> System.in,
                        clock,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .run(words);
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
