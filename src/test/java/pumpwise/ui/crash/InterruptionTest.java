package pumpwise.ui.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Step;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.crash.RunningApp.Seconds;

/// The real program, stopped and continued, and with the system clock set: rests and totals are right, and no set is
/// logged that nobody did.
@Tag("crash")
class InterruptionTest {

    /// How long the program is stopped: `mvn -Pcrash test -Dpumpwise.stop.seconds=60`.
    private static final int STOP_SECONDS = Integer.getInteger("pumpwise.stop.seconds", 6);

    private static final int REST_SECONDS = 10;
    private static final Pattern AWAY = Pattern.compile("You were away for (\\d+):(\\d\\d)");
    private static final Path FAKETIME = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    @TempDir
    private Path folder;

    private DataDirectory home;

    @BeforeEach
    void needsSignals() {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "needs the kill command");
        home = new DataDirectory(folder.toAbsolutePath());
    }

    @Test
    void aRestRunsOnAndNothingStartsByItself() throws Throwable {
        RunningApp.open(home, routine(2, 1, Integer.toString(REST_SECONDS)));
        try (RunningApp app = RunningApp.start(home, List.of(), Map.of())) {
            app.waitFor(line -> line.startsWith("SHOWN REST"));
            Session before = app.journaled();
            Seconds stopped = app.stopFor(STOP_SECONDS, () -> {});
            assertThat(away(app)).isBetween(stopped.least() - 2, stopped.most() + 2);
            app.waitUntil(() -> !app.journaled().now().isBefore(end(before)));
            // Well after the end of the rest, the next set has not started.
            app.letRun(2_000);
            Session after = app.journaled();
            assertThat(after.index()).isEqualTo(before.index());
            assertThat(after.log()).isEqualTo(before.log());
            assertThat(after.waitsForKey()).isTrue();
            assertThat(end(after)).as("the end of the rest has not moved").isEqualTo(end(before));
        }
    }

    @Test
    void aGuidedSetFreezes() throws Throwable {
        RunningApp.open(home, routine(1, 500, "60"));
        try (RunningApp app = RunningApp.start(home, List.of("-D" + WatchedApp.RESUMES + "=false"), Map.of())) {
            app.waitFor(line -> line.startsWith("SHOWN LIFT"));
            app.waitUntil(() -> app.journaled().progress() instanceof Progress.Guided guided && guided.reps() > 0);
            Session[] before = {null};
            Seconds stopped = app.stopFor(STOP_SECONDS, () -> before[0] = app.journaled());
            assertThat(away(app)).isBetween(stopped.least() - 2, stopped.most() + 2);
            app.waitUntil(() -> app.journaled().isPaused());
            Session after = app.journaled();
            // A rep takes half a second, so without the pause the set would have advanced by two each second.
            assertThat(reps(after) - reps(before[0])).isLessThan(STOP_SECONDS);
            assertThat(after.step().orElseThrow()).isInstanceOf(Step.WorkSet.class);
            assertThat(after.elapsed(after.now())).isLessThan(Duration.between(after.startedAt(), after.now())
                    .minusSeconds(STOP_SECONDS - 2L));
        }
    }

    @Test
    void aClockThatIsSetChangesNothing() throws Exception {
        assumeTrue(Files.exists(FAKETIME), "needs libfaketime");
        Path shift = Files.writeString(folder.resolve("shift"), "+0s");
        // More sets than are observed, because a slow machine must not reach the end.
        RunningApp.open(home, routine(50, 4, Integer.toString(REST_SECONDS)));
        Map<String, String> faked = Map.of(
                "LD_PRELOAD", FAKETIME.toString(),
                "FAKETIME_TIMESTAMP_FILE", shift.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "DONT_FAKE_MONOTONIC", "1",
                // Otherwise waits with a time limit return at once, and every thread of the program spins.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                // What the program would set itself, while the library reads the environment on another thread.
                "GDK_GL", "disable",
                "LC_ALL", "C.UTF-8");
        try (RunningApp app = RunningApp.start(home, List.of(), faked)) {
            for (String by : List.of("-3600s", "+7200s")) {
                RunningApp.Line rest = app.waitFor(line -> line.startsWith("SHOWN REST"));
                Files.writeString(shift, by);
                RunningApp.Line set = app.waitFor(line -> line.startsWith("SHOWN L"));
                Seconds rested = Seconds.between(rest, set);
                // A busy machine shows a phase late. A rest that followed the clock would last an hour, or no time at all.
                assertThat(rested.least()).as("seconds of rest").isLessThan(REST_SECONDS * 1.5);
                assertThat(rested.most()).as("seconds of rest").isGreaterThan(REST_SECONDS * 0.5);
            }
            assertThat(app.shown()).noneMatch(line -> line.contains("You were away"));
            assertThat(app.journaled().log()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(app.journaled().log().values()).extracting(SetLog::count).containsOnly(4);
        }
    }

    /// The inhibitor is tied to the program by a pipe, which the system closes when the program is killed.
    @Test
    void theScreenIsLetGoWhateverTheEnd() throws Exception {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "needs the way of Linux");
        Path pid = folder.resolve("pid");
        Path programs = Files.createDirectories(folder.resolve("bin"));
        Path inhibit = Files.writeString(
                programs.resolve("systemd-inhibit"), "#!/bin/sh\necho $$ > '" + pid + "'\nexec /bin/cat\n");
        assertThat(inhibit.toFile().setExecutable(true)).isTrue();
        RunningApp.open(home, routine(1, 500, "60"));
        try (RunningApp app = RunningApp.start(home, List.of(), Map.of("PATH", programs.toString()))) {
            app.waitFor(line -> line.startsWith("SHOWN LIFT"));
            // The program starts it on a separate thread.
            app.waitUntil(() -> Files.exists(pid) && Files.readString(pid).endsWith("\n"));
            ProcessHandle holder = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
            assertThat(holder.isAlive()).isTrue();
            app.kill();
            holder.onExit().get(60, TimeUnit.SECONDS);
        }
    }

    private static String routine(int sets, int reps, String rest) {
        return """
                { "format": "pumpwise-routine/1", "name": "Quick",
                  "work": [ { "exercise": "kettlebell-swing", "sets": %d, "reps": %d,
                              "tempo": "lower 0.25 s, lift 0.25 s", "rest": "%s s" } ] }
                """
                .formatted(sets, reps, rest);
    }

    /// The number of seconds that the user was away, according to the screen.
    private static double away(RunningApp app) throws InterruptedException {
        String said = app.waitFor(line -> line.startsWith("SAID You were away")).text();
        Matcher away = AWAY.matcher(said);
        assertThat(away.find()).as(said).isTrue();
        return Integer.parseInt(away.group(1)) * 60.0 + Integer.parseInt(away.group(2));
    }

    private static Instant end(Session session) {
        assertThat(session.progress()).isInstanceOf(Progress.Clock.class);
        return ((Progress.Clock) session.progress()).greatestAt();
    }

    private static int reps(Session session) {
        assertThat(session.progress()).isInstanceOf(Progress.Guided.class);
        return ((Progress.Guided) session.progress()).reps();
    }
}
