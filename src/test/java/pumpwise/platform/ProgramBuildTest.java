package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another build never has the same id.
class ProgramBuildTest {

    @TempDir
    Path folder;

    @Test
    void classesInACheckoutMayChangeAtAnyTime() {
        assertThat(ProgramBuild.id(System.getProperties())).isEmpty();
    }

    @Test
    void aBuildCanBeNamed() {
        Properties properties = new Properties();
        properties.setProperty(ProgramBuild.PROPERTY, "test");
        assertThat(ProgramBuild.id(properties)).contains("test");
    }

    @Test
    void theTimeAndTheSizeOfTheClassesCount() throws IOException {
        Path classes = Files.writeString(folder.resolve("modules"), "classes");
        FileTime time = Files.getLastModifiedTime(classes);
        Optional<String> before = ProgramBuild.id(classes);
        assertThat(before).isPresent().isEqualTo(ProgramBuild.id(classes));

        Files.setLastModifiedTime(classes, FileTime.fromMillis(time.toMillis() + 1000));
        assertThat(ProgramBuild.id(classes)).isPresent().isNotEqualTo(before);

        Files.writeString(classes, "more classes");
        Files.setLastModifiedTime(classes, time);
        assertThat(ProgramBuild.id(classes)).isPresent().isNotEqualTo(before);
    }

    @Test
    void withoutThatFileThereIsNone() {
        assertThat(ProgramBuild.id(folder.resolve("modules"))).isEmpty();
    }
}
