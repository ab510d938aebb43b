package pumpwise.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

class RoutineDocumentTest {

    private static final long ENORMOUS = 1L << 32;

    @TempDir
    private Path folder;

    @Test
    void anEnormousDocumentIsRefusedBeforeItIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.7\n", StandardCharsets.ISO_8859_1);
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(ENORMOUS);
        }
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Documents.READER.open("plan.pdf", file))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::kind)
                        .containsExactly(ProblemKind.DOCUMENT_TOO_LARGE));
    }
}
