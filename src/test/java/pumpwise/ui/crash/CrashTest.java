package pumpwise.ui.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.session.Session;
import pumpwise.session.plan.Step;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.session.SessionFiles;

/// The real program, killed at random moments of a session: no set that was displayed as done is lost, and the next
/// start offers to resume at the same step.
@Tag("crash")
class CrashTest {

    /// The number of kills: `mvn -Pcrash test -Dpumpwise.kills=200`.
    private static final int KILLS = Integer.getInteger("pumpwise.kills", 20);

    private static final int SETS = 1000;
    private static final int LONGEST_RUN_MILLIS = 2_500;
    private static final long SEED = 20_260_105;
    private static final Pattern SET = Pattern.compile("set (\\d+) of " + SETS, Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    @Test
    void nothingShownIsLost() throws Exception {
        DataDirectory home = new DataDirectory(folder.toAbsolutePath());
        RunningApp.open(
                home,
                """
                { "format": "pumpwise-routine/1", "name": "Quick",
                  "work": [ { "exercise": "kettlebell-swing", "sets": %d, "reps": 1,
                              "tempo": "lower 0.1 s, lift 0.1 s", "rest": "0.2 s" } ] }
                """
                        .formatted(SETS));
        Random random = new Random(SEED);
        String expected = null;
        int logged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> shown = run(home, random.nextInt(LONGEST_RUN_MILLIS));
            if (expected != null) {
                assertThat(shown.getFirst()).as("offer after kill %d", kill).isEqualTo(expected);
            }
            Session session = new SessionFiles(home, new AtomicFile(), () -> java.time.ZoneOffset.UTC, java.util.Map::of).unfinished().orElseThrow().session();
            assertThat(session.log()).as("sets kept at kill %d", kill).hasSizeGreaterThanOrEqualTo(done(shown));
            assertThat(session.log()).hasSizeGreaterThanOrEqualTo(logged);
            logged = session.log().size();
            Step step = session.step().orElseThrow();
            // A rest counts as the way to the next set.
            int set = step.position().set() + (step instanceof Step.Rest ? 1 : 0);
            expected = "OFFER Resume at Kettlebell swing, set " + set + " of " + SETS;
        }
        assertThat(logged).as("sets done in all").isGreaterThan(KILLS);
    }

    /// The number of sets that the screen showed as done: those before the current set, and the current one during its
    /// rest.
    private static int done(List<String> shown) {
        String last = shown.getLast();
        Matcher set = SET.matcher(last);
        if (!set.find()) {
            return 0;
        }
        return Integer.parseInt(set.group(1)) - 1;
    }

    /// Runs the program until it displays a running session and for some time after that, then kills it.
    private static List<String> run(DataDirectory home, int millis) throws IOException, InterruptedException {
        try (RunningApp app = RunningApp.start(home, List.of(), Map.of())) {
            app.waitFor(CrashTest::isRunning);
            app.letRun(millis);
            return app.kill();
        }
    }

    private static boolean isRunning(String line) {
        return line.startsWith("SHOWN LIFT") || line.startsWith("SHOWN LOWER") || line.startsWith("SHOWN REST");
    }
}
