package pumpwise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.Settings.Theme;
import pumpwise.storage.Settings.Window;

/// Settings are never a reason not to start.
class SettingsFileTest {

    private static final Settings OTHER =
            new Settings(Theme.DARK, false, 35, false, "/routines/a \uD83C\uDF51.json", new Window(1400, 900, true));

    @TempDir
    Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void namesTheFile() {
        path = folder.resolve("settings.json");
        file = new SettingsFile(path, new AtomicFile());
    }

    @Test
    void withoutAFileAllIsAsAtFirst() {
        assertThat(file.read()).isEqualTo(new SettingsFile.Opened(Settings.DEFAULT, null));
        assertThat(path).doesNotExist();
    }

    @Test
    void whatIsWrittenIsRead() throws CannotSaveException {
        file.write(OTHER);
        assertThat(file.read().settings()).isEqualTo(OTHER);
        file.write(OTHER.withLastRoutine(null));
        assertThat(file.read().settings()).isEqualTo(OTHER.withLastRoutine(null));
    }

    @Test
    void whatIsWrongIsAsAtFirstFieldByField() throws IOException {
        Files.writeString(
                path,
                """
                { "theme": "sepia", "sounds": [], "volume": 35, "guided": null, "lastRoutine": 7,
                  "window": { "width": "wide", "height": 900, "maximized": 3 } }
                """);
        assertThat(file.read())
                .isEqualTo(new SettingsFile.Opened(
                        Settings.DEFAULT.withVolume(35).withWindow(new Window(1100, 900, false)), null));
    }

    @Test
    void whatIsBeyondItsLimitsIsHeldWithin() throws IOException {
        Files.writeString(path, "{ \"volume\": 400, \"window\": { \"width\": -1, \"height\": 1e9 } }");
        Settings settings = file.read().settings();
        assertThat(settings.volume()).isEqualTo(100);
        assertThat(settings.window()).isEqualTo(new Window(880, 20_000, false));
    }

    @Test
    void whatOnlyAnotherPumpwiseKnowsStays() throws IOException {
        Files.writeString(path, "{ \"speech\": true, \"window\": { \"screen\": 2 }, \"theme\": \"light\" }");
        file.write(OTHER);
        assertThat(Files.readString(path)).contains("\"speech\" : true").contains("\"screen\" : 2");
        assertThat(file.read().settings()).isEqualTo(OTHER);
    }

    @Test
    void anUnreadableFileIsPutAsideUntouched() throws IOException {
        for (int number = 1; number <= 2; number++) {
            Files.writeString(path, "{ \"theme\": ");
            SettingsFile.Opened opened = file.read();
            assertThat(opened.settings()).isEqualTo(Settings.DEFAULT);
            assertThat(opened.setAside()).isEqualTo(folder.resolve("settings.json.unreadable-" + number));
            assertThat(opened.setAside()).hasContent("{ \"theme\": ");
            assertThat(path).doesNotExist();
        }
    }

    @Test
    void aFolderInPlaceOfTheFileIsPutAsideToo() throws IOException {
        Files.createDirectory(path);
        assertThat(file.read().settings()).isEqualTo(Settings.DEFAULT);
        file.write(OTHER);
        assertThat(file.read().settings()).isEqualTo(OTHER);
    }
}
