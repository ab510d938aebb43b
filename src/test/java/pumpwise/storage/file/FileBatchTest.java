package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.storage.problem.CannotSaveException;

/// Several files that are saved as one, on disks that fail and in programs that are killed.
class FileBatchTest {

    private static final List<String> NAMES = List.of("a.json", "b.json", "c.json");

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private FileBatch batch(FileOperations operations) throws CannotSaveException {
        FileBatch batch = new AtomicFile(operations).batch(folder);
        for (String name : NAMES) {
            batch.add(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return batch;
    }

    @Test
    void nothingIsThereBeforeTheCommitAndAllAfterwards() throws Exception {
        FileBatch batch = batch(new FileOperations());
        assertThat(JsonFolder.list(folder)).isEmpty();
        assertThat(batch.commit()).isEqualTo(NAMES.stream().map(folder::resolve).toList());
        assertThat(names()).isEqualTo(NAMES);
        assertThat(folder.resolve("b.json")).hasContent("b.json");
    }

    @Test
    void anEmptyBatchLeavesNothing() throws Exception {
        assertThat(new AtomicFile().batch(folder).commit()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void aCancelledBatchLeavesNothing() throws Exception {
        batch(new FileOperations()).cancel();
        assertThat(names()).isEmpty();
    }

    static IntStream moves() {
        return IntStream.rangeClosed(0, NAMES.size());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aMoveThatFailsLeavesNothing(int after) throws Exception {
        FileBatch batch = batch(new FailingMove(after, false));
        assertThatThrownBy(batch::commit).isInstanceOf(CannotSaveException.class);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aKillLeavesNothingOrEverything(int after) throws Exception {
        FileBatch batch = batch(new FailingMove(after, true));
        assertThatThrownBy(batch::commit).isInstanceOf(CannotSaveException.class);
        new AtomicFile().sweep(folder);
        assertThat(names()).isEqualTo(after == 0 ? List.of() : NAMES);
    }

    @Test
    void aFileThatWasSavedMeanwhileIsNotReplaced() throws Exception {
        FileBatch batch = batch(new FileOperations());
        Files.writeString(folder.resolve("b.json"), "another");
        assertThat(batch.commit()).contains(folder.resolve("b 2.json"));
        assertThat(folder.resolve("b.json")).hasContent("another");
        assertThat(folder.resolve("b 2.json")).hasContent("b.json");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws Exception {
        FileBatch batch = batch(new FileOperations());
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> batch.add("a.json", new byte[1]));
        assertThat(thrown.file()).isEqualTo("a.json");
        batch.cancel();
        assertThat(names()).isEmpty();
    }

    /// A disk that cannot move after a number of moves: once, or always, as if the program was killed.
    private static final class FailingMove extends FileOperations {

        private final boolean isKilled;
        private int left;

        FailingMove(int left, boolean isKilled) {
            this.left = left;
            this.isKilled = isKilled;
        }

        @Override
        void move(Path from, Path to) throws IOException {
            boolean fails = isKilled ? left <= 0 : left == 0;
            left--;
            if (fails) {
                throw new IOException("input/output error");
            }
            super.move(from, to);
        }
    }
}
