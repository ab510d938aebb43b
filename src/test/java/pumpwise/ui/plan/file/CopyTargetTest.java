package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The target of a copy: never in the data folder, never an existing file.
class CopyTargetTest {

    @TempDir
    Path folder;

    private Path documents;
    private Path data;
    private CopyTarget target;

    @BeforeEach
    void opens() throws Exception {
        documents = Files.createDirectory(folder.resolve("Documents"));
        data = Files.createDirectories(folder.resolve("data/routines")).getParent();
        target = new CopyTarget(documents, data);
    }

    @Test
    void friction8_itStartsInTheDocumentsFolder() {
        assertThat(target.folder(null)).isEqualTo(documents);
        assertThat(target.folder(data.resolve("routines"))).isEqualTo(documents);
        assertThat(target.folder(folder.resolve("gone"))).isEqualTo(documents);
        assertThat(target.folder(folder)).isEqualTo(folder);
    }

    @Test
    void friction8_theNameIsNotTaken() throws Exception {
        assertThat(target.name(documents, "Glute pump", ".json")).isEqualTo("Glute pump.json");
        Files.writeString(documents.resolve("Glute pump.json"), "{}");
        assertThat(target.name(documents, "Glute pump", ".json")).isEqualTo("Glute pump 2.json");
    }
}
