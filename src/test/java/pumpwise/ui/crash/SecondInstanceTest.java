package pumpwise.ui.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.Main;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.routine.Templates;

/// A second start of the real program while it is running.
@Tag("crash")
@Timeout(300)
class SecondInstanceTest {

    @TempDir
    private Path folder;

    @Test
    void itHandsOverToTheFirst() throws Exception {
        DataDirectory home = new DataDirectory(folder.resolve("home"));
        RunningApp.open(
                home,
                """
                { "format": "pumpwise-routine/1", "name": "Quick",
                  "work": [ { "exercise": "kettlebell-swing", "sets": 100, "reps": 20, "rest": "60 s" } ] }
                """);
        Path file = Files.write(folder.resolve("other.json"), Templates.SAMPLE.bytes());
        try (RunningApp app = RunningApp.start(home, List.of(), Map.of())) {
            app.waitFor(line -> line.startsWith("SHOWN LIFT") || line.startsWith("SHOWN LOWER"));
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Dglass.platform=Headless",
                            "-Dpumpwise.home=" + home.folder(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            file.toString())
                    .inheritIO()
                    .start();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isZero();
            Path copy = home.routines().resolve("Glute pump.json");
            app.waitUntil(() -> Files.exists(copy));
            assertThat(app.journaled().isOver()).as("the session goes on").isFalse();
        }
    }
}
