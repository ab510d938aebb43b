package pumpwise.ui.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.session.Session;
import pumpwise.session.Step;
import pumpwise.storage.AtomicFile;
import pumpwise.storage.Home;
import pumpwise.storage.SessionFiles;
import pumpwise.storage.Settings;
import pumpwise.storage.SettingsFile;

/// The real program, killed at random moments of a running session: nothing that was shown as done is lost, and at the
/// next start it offers to go on at the very step.
@Tag("crash")
class CrashTest {

    private static final int KILLS = 20;
    private static final int SETS = 400;
    private static final int LONGEST_RUN_MILLIS = 2_500;
    private static final long SEED = 20_260_105;
    private static final Pattern SET = Pattern.compile("set (\\d+) of " + SETS, Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    @Test
    void nothingShownIsLost() throws Exception {
        Home home = new Home(folder.toAbsolutePath());
        prepare(home);
        Random random = new Random(SEED);
        String expected = null;
        int logged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> shown = run(home, random.nextInt(LONGEST_RUN_MILLIS));
            if (expected != null) {
                assertThat(shown.getFirst()).as("offer after kill %d", kill).isEqualTo(expected);
            }
            Session session = new SessionFiles(home, new AtomicFile()).unfinished().orElseThrow().session();
            assertThat(session.log()).as("sets kept at kill %d", kill).hasSizeGreaterThanOrEqualTo(done(shown));
            assertThat(session.log()).hasSizeGreaterThanOrEqualTo(logged);
            logged = session.log().size();
            Step step = session.step().orElseThrow();
            // A rest is on the way to the set after it.
            int set = step.spot().set() + (step instanceof Step.Rest ? 1 : 0);
            expected = "OFFER Go on at Kettlebell swing, set " + set + " of " + SETS;
        }
        assertThat(logged).as("sets done in all").isGreaterThan(KILLS);
    }

    private void prepare(Home home) throws IOException {
        home.create();
        Path routine = Files.writeString(
                home.newRoutine("Quick"),
                """
                { "format": "pumpwise-routine/1", "name": "Quick",
                  "work": [ { "exercise": "kettlebell-swing", "sets": %d, "reps": 1,
                              "tempo": "lower 0.1 s, lift 0.1 s", "rest": "0.2 s" } ] }
                """
                        .formatted(SETS));
        new SettingsFile(home.settings(), new AtomicFile())
                .write(Settings.DEFAULT
                        .withPlanning(it -> it.withLastRoutine(routine.toString()))
                        .withSound(it -> it.withOn(false)));
    }

    /// How many sets the screen said were done: those before the set it was in, and that one too once it rested.
    private static int done(List<String> shown) {
        String last = shown.getLast();
        Matcher set = SET.matcher(last);
        if (!set.find()) {
            return 0;
        }
        return Integer.parseInt(set.group(1)) - 1;
    }

    /// Runs the program until it shows a running session and for some time on, then kills it.
    private static List<String> run(Home home, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dpumpwise.home=" + home.folder(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchedApp.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reading = Thread.ofPlatform().daemon().start(() -> read(process, lines));
        List<String> shown = new ArrayList<>();
        try {
            while (shown.stream().noneMatch(CrashTest::isRunning)) {
                String line = lines.poll(60, TimeUnit.SECONDS);
                assertThat(line).as("what the screen shows after %s", shown).isNotNull();
                shown.add(line);
            }
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        reading.join();
        lines.drainTo(shown);
        return shown;
    }

    private static boolean isRunning(String line) {
        return line.startsWith("SHOWN LIFT") || line.startsWith("SHOWN LOWER") || line.startsWith("SHOWN REST");
    }

    private static void read(Process process, BlockingQueue<String> lines) {
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            // The process was killed while it wrote: what came before is enough.
            return;
        }
    }
}
