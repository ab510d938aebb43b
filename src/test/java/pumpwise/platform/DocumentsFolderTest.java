package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding the user's documents folder.
class DocumentsFolderTest {

    @TempDir
    Path home;

    private Path find(Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("user.home", home.toString());
        return DocumentsFolder.find(properties, environment);
    }

    @Test
    void withoutADocumentsFolderItIsTheHomeDirectory() {
        assertThat(find(Map.of())).isEqualTo(home);
    }

    @Test
    void theUsualFolderIsFound() throws Exception {
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(find(Map.of())).isEqualTo(documents);
    }

    @Test
    void aDesktopNamesItInItsOwnLanguage() throws Exception {
        Path documents = Files.createDirectory(home.resolve("Dokumente"));
        Path config = Files.createDirectory(home.resolve("config"));
        Files.writeString(config.resolve("user-dirs.dirs"), "# comment\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");
        assertThat(find(Map.of("XDG_CONFIG_HOME", config.toString()))).isEqualTo(documents);
        Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"" + documents + "\"\n");
        assertThat(find(Map.of("XDG_CONFIG_HOME", config.toString()))).isEqualTo(documents);
    }
}
