package pumpwise.platform.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The inhibitor runs from begin to end, and no longer.
class ProcessScreenAwakeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsCat() {
        assumeTrue(Files.isExecutable(Path.of("/bin/cat")), "needs cat");
    }

    @Test
    void holdersRunFromBeginToEnd() throws Exception {
        ScreenAwake awake = new ProcessScreenAwake(List.of(List.of("/bin/cat"), List.of("/bin/cat", "-")));
        List<ProcessHandle> before = children();
        awake.begin();
        List<ProcessHandle> holders = children().stream().filter(it -> !before.contains(it)).toList();
        assertThat(holders).hasSize(2).allMatch(ProcessHandle::isAlive);
        awake.begin();
        assertThat(children()).as("not twice").hasSameSizeAs(holders);
        awake.end();
        for (ProcessHandle holder : holders) {
            holder.onExit().get(60, TimeUnit.SECONDS);
        }
        awake.begin();
        assertThat(children()).as("again").hasSize(2).doesNotContainAnyElementsOf(holders);
        awake.end();
    }

    @Test
    void programsThatAreNotThereArePassedOver() throws Exception {
        ScreenAwake awake = new ProcessScreenAwake(List.of(List.of("/no/such/program"), List.of("/bin/cat")));
        awake.begin();
        List<ProcessHandle> holders = children();
        assertThat(holders).hasSize(1);
        awake.end();
        holders.getFirst().onExit().get(60, TimeUnit.SECONDS);
        awake.end();
    }

    /// The inhibitor is tied to Pumpwise only by the pipe: when it closes, as it does when the process is killed, the
    /// inhibitor ends.
    @Test
    void holdersEndWithThePipe() throws Exception {
        Process holder = new ProcessBuilder("/bin/cat").start();
        holder.getOutputStream().close();
        assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void everySystemHasItsOwnMeans() {
        assertThat(InhibitCommands.of("Mac OS X", 42)).containsExactly(List.of("caffeinate", "-d", "-i", "-w", "42"));
        assertThat(InhibitCommands.of("Linux", 42))
                .extracting(List::getFirst)
                .containsExactly("gnome-session-inhibit", "kde-inhibit", "systemd-inhibit");
        assertThat(InhibitCommands.of("Linux", 42)).allMatch(call -> call.getLast().equals("cat"));
        assertThat(InhibitCommands.of("Windows 11", 42)).isEmpty();
    }

    @Test
    void s4_programsAreStartedByTheirFullPath() throws IOException {
        Path program = Files.createFile(folder.resolve("systemd-inhibit"));
        Path cat = Files.createFile(folder.resolve("cat"));
        assertThat(InhibitCommands.installed("Linux", 42, Map.of("PATH", folder.toString()))).isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(cat.toFile().setExecutable(true)).isTrue();
        assertThat(InhibitCommands.installed("Linux", 42, Map.of("PATH", folder.toString())))
                .singleElement()
                .satisfies(command -> assertThat(command).startsWith(program.toString()).endsWith(cat.toString()));
    }

    private static List<ProcessHandle> children() {
        try (Stream<ProcessHandle> all = ProcessHandle.current().children()) {
            return all.filter(ProcessHandle::isAlive)
                    .filter(it -> it.info().command().filter(name -> name.endsWith("cat")).isPresent())
                    .toList();
        }
    }
}
