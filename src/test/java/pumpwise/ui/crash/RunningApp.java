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
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;
import pumpwise.session.Session;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.session.SessionFiles;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;

/// The real program in a separate process, with [WatchedApp] in front of it, and the displayed lines.
public final class RunningApp implements AutoCloseable {

    private static final int LONGEST_WAIT_SECONDS = 120;

    /// Complete lines of [WatchedApp], without the output of libraries.
    private static final Pattern PRINTED = Pattern.compile("-?\\d+ -?\\d+ (OFFER|SHOWN|SAID) .*");

    private final DataDirectory home;
    private final Process process;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final List<String> shown = new ArrayList<>();
    private final Thread reading;

    /// A line and the time when the screen changed to it, by a monotonic clock.
    ///
    /// @param notBefore a time before the change, in nanoseconds
    /// @param notAfter a time after the change
    public record Line(String text, long notBefore, long notAfter) {

        private static Line read(String printed) {
            String[] parts = printed.split(" ", 3);
            return new Line(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
    }

    /// A duration in seconds, which on a busy machine is only known within bounds.
    public record Seconds(double least, double most) {

        /// The time between two lines.
        public static Seconds between(Line first, Line second) {
            return new Seconds(
                    (second.notBefore() - first.notAfter()) / 1e9, (second.notAfter() - first.notBefore()) / 1e9);
        }
    }

    private RunningApp(DataDirectory home, Process process) {
        this.home = home;
        this.process = process;
        reading = Thread.ofPlatform().daemon().start(this::read);
    }

    /// Makes a routine the last open one of a data folder.
    public static void open(DataDirectory home, String routine) throws IOException {
        home.create();
        Path file = Files.writeString(home.newRoutine("Quick"), routine);
        new SettingsFile(home.settings(), new AtomicFile())
                .write(Settings.DEFAULT
                        .withPlanning(it -> it.withLastRoutine(file.toString()))
                        .withSound(it -> it.withOn(false)));
    }

    /// Starts the program.
    ///
    /// @param options of the JVM
    /// @param environment additions to that of the test; an empty value removes a variable
    public static RunningApp start(DataDirectory home, List<String> options, Map<String, String> environment) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dpumpwise.home=" + home.folder(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1"));
        call.addAll(options);
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), WatchedApp.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD);
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return new RunningApp(home, builder.start());
    }

    /// Waits for a line, ignoring the lines before it.
    public Line waitFor(Predicate<String> wanted) throws InterruptedException {
        while (true) {
            Line line = lines.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            assertThat(line).as("what the screen shows after %s", shown).isNotNull();
            shown.add(line.text());
            if (wanted.test(line.text())) {
                return line;
            }
        }
    }

    /// Lets the program run for a while.
    public void letRun(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /// Waits for a condition.
    public void waitUntil(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("it never happened; the screen shows %s", shown()).isLessThan(end);
            letRun(20);
        }
    }

    /// Stops the program for a minimum time, runs an action during that time, and continues the program.
    public Seconds stopFor(int seconds, Executable meanwhile) throws Throwable {
        long before = System.nanoTime();
        signal("STOP");
        long stopped = System.nanoTime();
        meanwhile.execute();
        letRun(seconds * 1000L);
        long last = System.nanoTime();
        signal("CONT");
        return new Seconds((last - stopped) / 1e9, (System.nanoTime() - before) / 1e9);
    }

    private void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        assertThat(code).as("kill -%s", name).isZero();
    }

    /// Kills the program and returns all displayed lines.
    public List<String> kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        reading.join();
        List<Line> rest = new ArrayList<>();
        lines.drainTo(rest);
        rest.forEach(line -> shown.add(line.text()));
        return shown;
    }

    /// The session according to its journal.
    public Session journaled() throws IOException {
        return new SessionFiles(home, new AtomicFile(), () -> java.time.ZoneOffset.UTC, java.util.Map::of).unfinished().orElseThrow().session();
    }

    /// All displayed lines so far.
    public List<String> shown() {
        List<String> all = new ArrayList<>(shown);
        lines.forEach(line -> all.add(line.text()));
        return all;
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            reader.lines().filter(text -> PRINTED.matcher(text).matches()).forEach(text -> lines.add(Line.read(text)));
        } catch (IOException | UncheckedIOException e) {
            // The process was killed while it wrote. The lines before that are sufficient.
            return;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
