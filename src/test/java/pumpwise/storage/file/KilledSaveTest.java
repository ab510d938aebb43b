package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it saves leaves the old or the new file complete.
class KilledSaveTest {

    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void aKilledProcessLeavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("saved.json");
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            Process saving = start(file);
            try (BufferedReader out = saving.inputReader()) {
                assertThat(out.readLine()).isEqualTo("saving");
                // Any moment is fine: the loop writes without a break, and a random number of checks takes random time.
                for (int looks = random.nextInt(200); looks >= 0; looks--) {
                    verifyWhole(file);
                }
            } finally {
                saving.destroyForcibly();
            }
            assertThat(saving.waitFor(60, TimeUnit.SECONDS)).isTrue();
            verifyWhole(file);
        }
        new AtomicFile().sweep(folder);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private static void verifyWhole(Path file) throws IOException {
        byte[] contents = Files.readAllBytes(file);
        assertThat(contents).hasSize(SaveLoop.SIZE);
        String letters = new String(contents, StandardCharsets.US_ASCII);
        assertThat(letters.chars().distinct().count()).isEqualTo(1);
    }

    private static Process start(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(List.of(
                        java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", classPath,
                        SaveLoop.class.getName(), file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
