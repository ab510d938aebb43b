package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.session.JournalFile;

/// The effects of a full disk, with a disk of 128 kB in memory.
class FullDiskTest {

    @TempDir
    Path folder;

    private boolean mounted;

    @BeforeEach
    void mountsASmallDisk() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "needs the mount command of Linux");
        mounted = run("/bin/mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", folder.toString());
        assumeTrue(mounted, "needs the right to mount a tmpfs: run as root, outside of a locked-down container");
    }

    @AfterEach
    void unmounts() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(run("/bin/umount", folder.toString())).isTrue();
        }
    }

    @Test
    void theOldFileIsWholeAndTheReasonIsSaid() throws IOException {
        Path file = folder.resolve("routine.json");
        AtomicFile files = new AtomicFile();
        files.write(file, new byte[60_000]);
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> files.write(file, new byte[100_000]));
        assertThat(thrown.reason()).isEqualTo(CannotSaveException.Reason.DISK_FULL);
        assertThat(file).hasBinaryContent(new byte[60_000]);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aJournalGoesOnWhenThereIsRoomAgain() throws IOException, UnreadableFileException {
        Path path = folder.resolve("journal");
        try (JournalFile journal = JournalFile.create(path, entry("begun"), new AtomicFile())) {
            Path ballast = Files.write(folder.resolve("ballast"), new byte[100_000]);
            int written = 0;
            CannotSaveException thrown = null;
            while (thrown == null && written < 100) {
                try {
                    journal.append(entry("x".repeat(3_000)));
                    written++;
                } catch (CannotSaveException e) {
                    thrown = e;
                }
            }
            assertThat(thrown).isNotNull();
            assertThat(thrown.reason()).isEqualTo(CannotSaveException.Reason.DISK_FULL);
            Files.delete(ballast);
            journal.append(entry("again"));
            JournalFile.Contents contents = JournalFile.read(path);
            assertThat(contents.problem()).isNull();
            assertThat(contents.entries()).hasSize(written + 2).last().isEqualTo(entry("again"));
        }
    }

    private static ObjectNode entry(String text) {
        return JsonNodeFactory.instance.objectNode().put("said", text);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
