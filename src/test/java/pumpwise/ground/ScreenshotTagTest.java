package pumpwise.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Runs only with "mvn -Pscreenshots test".
@Tag("screenshots")
class ScreenshotTagTest {
    @Test
    void isRunOnlyWhenAskedFor() {
        assertThat(System.getProperty("glass.platform")).isEqualTo("Headless");
    }
}
