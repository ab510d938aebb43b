package pumpwise.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import pumpwise.export.share.ShareFormat;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.routine.Templates;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;

/// Runs the commands once without printing anything. The build makes their start-up cache from the classes that this loads.
public final class TrainingCommands {

    private static final String BROKEN =
            """
            { "format": "pumpwise-routine/1", "name": "Training run",
              "work": [ { "exercise": "barbell-hip-thrust", "sets": 3, "reps": "8-10", "hold": "5 s", "rest": "2 min" },
                        { "exercise": "no-such-exercise", "reps": 8, "load": "max" } ] }
            """;

    private static final int SESSIONS = 6;

    private TrainingCommands() {}

    /// Whether this is such a run.
    public static boolean areRequested() {
        return "commands".equals(System.getProperty("pumpwise.training-run"));
    }

    /// Runs every command for routines with and without findings.
    public static void run(DataDirectory home) {
        try {
            Path folder = Files.createDirectories(home.folder());
            Path sample = Files.write(folder.resolve("sample"), Templates.SAMPLE.bytes());
            Path broken = Files.writeString(folder.resolve("broken"), BROKEN, StandardCharsets.UTF_8);
            for (String verb : List.of("check", "fix", "timeline", "simulate")) {
                for (Path file : List.of(sample, broken)) {
                    run(home, verb, file.toString());
                    run(home, verb, file.toString(), "--json");
                }
            }
            for (ShareFormat format : ShareFormat.values()) {
                // What else is in the cache is loaded at every start, so the libraries for pictures and paper are not.
                if (format.isText() && format != ShareFormat.HTML) {
                    run(home, "export", sample.toString(), "--to", format.word());
                }
            }
            run(home, "export", sample.toString(), "--to", "text", "--out", folder.resolve("text").toString());
            run(home, "import-routine", folder.resolve("text").toString());
            run(home, "progress");
            run(home, "progress", "--json");
            run(home, "sessions", "--out", folder.resolve("log.csv").toString());
            run(home, "exercises");
            run(home, "figure", "glute-bridge", "--out", folder.resolve("figure.svg").toString());
            run(home, "sample");
            run(home, "--help");
            run(home, "check", "no-such-file");
            // For the window, which finds settings at every start but the first, and a log.
            new SettingsFile(home.settings(), home.files()).write(Settings.DEFAULT);
            writeLog(home);
        } catch (CannotSaveException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeLog(DataDirectory home) throws IOException {
        Instant now = InstantSource.system().instant();
        Files.createDirectories(home.sessions());
        for (int session = 1; session <= SESSIONS; session++) {
            Instant started = now.minus(Duration.ofDays(2L * session));
            Files.writeString(
                    home.sessions().resolve(started.toString().replace(':', '.') + ".json"),
                    session(started, session),
                    StandardCharsets.UTF_8);
        }
    }

    private static String session(Instant started, int number) {
        return """
        { "format": "pumpwise-session/2", "routine": "Glute pump", "started": "%s", "zone": "Europe/Berlin",
          "millis": 2700000, "restMillis": 1000000, "holdsKept": 150, "holdsPlanned": 188, "felt": 4, "sets": [
            { "exercise": "light-cardio", "section": "warm-up", "block": 1, "set": 1, "of": "1", "target": "5-10 min",
              "millis": 400000 },
            { "exercise": "barbell-hip-thrust", "block": 1, "set": 1, "of": "2", "reps": %d, "target": "15-20",
              "millis": 60000, "load": "60 kg", "effort": 8 },
            { "exercise": "barbell-hip-thrust", "block": 1, "set": 2, "of": "2", "reps": 15, "target": "15-20",
              "millis": 60000, "load": "60 kg", "effort": 9 },
            { "exercise": "cable-glute-kickback", "block": 2, "set": 1, "of": "1", "side": "left", "reps": 16,
              "target": "15-20", "millis": 60000, "load": "17.5 kg" },
            { "exercise": "cable-glute-kickback", "block": 2, "set": 1, "of": "1", "side": "right", "reps": %d,
              "target": "15-20", "millis": 60000, "load": "17.5 kg" },
            { "exercise": "banded-lateral-walk", "block": 3, "set": 1, "of": "1", "side": "left", "steps": 20,
              "target": "15-20", "millis": 60000, "load": "green band" },
            { "exercise": "glute-stretch", "section": "cool-down", "block": 1, "set": 1, "of": "1", "target": "45 s",
              "millis": 45000 } ] }
        """
        .formatted(started, 20 - number, 15 + number);
    }

    private static void run(DataDirectory home, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new PumpwiseCommand(home, nowhere, nowhere).run(arguments);
    }
}
