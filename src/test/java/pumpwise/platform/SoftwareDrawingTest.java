package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareDrawingTest {

    @TempDir
    private Path folder;

    private final Properties properties = new Properties();

    @Test
    void withoutAGpuNothingLooksForOpenGl() {
        Display.drawInSoftwareWithout(List.of(folder.resolve("dri")), properties);
        assertThat(properties).containsEntry("prism.order", "sw");
    }

    @Test
    void withAGpuJavaFxChooses() {
        Display.drawInSoftwareWithout(List.of(folder.resolve("dri"), folder), properties);
        assertThat(properties).isEmpty();
    }

    @Test
    void theChoiceOfTheUserIsKept() {
        properties.setProperty("prism.order", "es2");
        Display.drawInSoftwareWithout(List.of(), properties);
        assertThat(properties).containsEntry("prism.order", "es2");
    }
}
