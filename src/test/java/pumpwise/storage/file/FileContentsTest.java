package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.problem.CannotSaveException;

class FileContentsTest {

    @TempDir
    private Path folder;

    @Test
    void contentsReplaceTheFileOnlyWhenTheyAreWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), "old");
        FileContents half = out -> {
            out.write('n');
            throw new IOException("Input/output error");
        };

        assertThat(catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile().write(file, half))).isNotNull();

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
        new AtomicFile().write(file, (FileContents) out -> out.write(new byte[] {'n', 'e', 'w'}));
        assertThat(file).hasContent("new");
    }

    @Test
    void aFileWithHardLinksIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), "old");
        Path other = Files.createLink(folder.resolve("other.csv"), file);

        new AtomicFile().write(file, (FileContents) out -> out.write(new byte[] {'n', 'e', 'w'}));

        assertThat(other).hasContent("new");
    }
}
