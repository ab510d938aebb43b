package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableCopyTest {

    @TempDir
    private Path stick;

    private Properties prepared(String system, String launcher, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("jpackage.app-path", stick.resolve(launcher).toString());
        PortableCopy.prepare(properties, environment);
        return properties;
    }

    @ParameterizedTest
    @CsvSource({"Linux,bin/pumpwise", "Windows 11,Pumpwise.exe", "Mac OS X,Pumpwise.app/Contents/MacOS/Pumpwise"})
    void itsFilesAreBesideTheProgram(String system, String launcher) throws IOException {
        assertThat(prepared(system, launcher, Map.of())).doesNotContainKeys("pumpwise.home", "pumpwise.logs");

        Files.createFile(stick.resolve("portable"));
        assertThat(prepared(system, launcher, Map.of()))
                .containsEntry("pumpwise.home", stick.resolve("data").toString())
                .containsEntry("pumpwise.logs", stick.resolve("data").resolve("logs").toString());
    }

    @Test
    void theFolderOfTheUserTakesPrecedence() throws IOException {
        Files.createFile(stick.resolve("portable"));
        assertThat(prepared("Linux", "bin/pumpwise", Map.of("PUMPWISE_HOME", "/home/anna/pump")))
                .doesNotContainKey("pumpwise.home");
    }

    @Test
    void aProgramWithoutALauncherIsNone() {
        Properties properties = new Properties();
        PortableCopy.prepare(properties, Map.of());
        assertThat(properties).isEmpty();
    }
}
