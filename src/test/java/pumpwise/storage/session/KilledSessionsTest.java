package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.DataDirectory;

/// A process that is killed while it edits, deletes, restores, and imports sessions leaves the log before or after each
/// of these.
class KilledSessionsTest {

    private static final int KILLS = Integer.getInteger("pumpwise.kills", 8);

    @TempDir
    Path folder;

    @Test
    @Timeout(1200)
    void aKilledProcessLeavesAWholeLog() throws IOException, InterruptedException {
        Random random = new Random(26);
        for (int kill = 0; kill < KILLS; kill++) {
            DataDirectory home = new DataDirectory(folder.resolve("home " + kill));
            Process changing = start(home);
            try (BufferedReader out = changing.inputReader()) {
                assertThat(out.readLine()).isEqualTo("saving");
                // Any moment is fine: the loop changes files without a break, and reading them takes random time.
                for (int looks = random.nextInt(60); looks >= 0; looks--) {
                    new SessionRepository(home, home.files()).newest(20);
                }
            } finally {
                changing.destroyForcibly();
            }
            assertThat(changing.waitFor(60, TimeUnit.SECONDS)).isTrue();
            home.sweep();
            verifyWhole(home);
        }
    }

    private static void verifyWhole(DataDirectory home) throws IOException {
        SessionRepository sessions = new SessionRepository(home, home.files());
        SessionListing listing = sessions.list();
        SessionListing deleted = sessions.deleted();
        assertThat(listing.unreadable()).isEmpty();
        assertThat(deleted.unreadable()).isEmpty();
        Map<String, Long> counts = Stream.concat(listing.sessions().stream(), deleted.sessions().stream())
                .collect(Collectors.groupingBy(it -> it.record().routine(), Collectors.counting()));
        assertThat(counts.remove("Edited")).isEqualTo(1);
        assertThat(counts.values()).allMatch(count -> count == SessionLoop.IMPORTED);
        try (Stream<Path> left = Files.list(home.sessions())) {
            assertThat(left).allMatch(Files::isRegularFile).allMatch(file -> file.toString().endsWith(".json"));
        }
    }

    private static Process start(DataDirectory home) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(List.of(
                        java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", classPath,
                        SessionLoop.class.getName(), home.folder().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
