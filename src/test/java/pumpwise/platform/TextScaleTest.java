package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text is as large as in other programs, within reasonable limits.
class TextScaleTest {

    @ParameterizedTest
    @CsvSource({
        // resolution, scale of windows, scale of text
        "96, 1, 1",
        "120, 1, 1.25",
        "86.4, 1, 0.9",
        // JavaFX used the resolution as the scale of windows.
        "120, 1.25, 1",
        "192, 2, 1",
        // The desktop sets one scale for windows and another one for text.
        "96, 2, 1",
        "144, 2, 1.5",
        // Unknown or absurd.
        "-1, 1, 1",
        "0, 1, 1",
        "NaN, 1, 1",
        "10, 1, 0.75",
        "9600, 1, 2.5"
    })
    void onLinuxTheResolutionOfTextDecides(double resolution, double outputScale, double scale) {
        assertThat(TextScale.ofResolution(resolution, outputScale)).isCloseTo(scale, within(1e-9));
    }

    @Test
    void onWindowsTheSystemsFontDecides() {
        assertThat(TextScale.find("Windows 11", 1.5, 12)).isEqualTo(1);
        assertThat(TextScale.find("Windows 11", 1, 18)).isEqualTo(1.5);
        assertThat(TextScale.find("Windows 11", 1, 0)).isEqualTo(1);
    }

    @Test
    void elsewhereTextHasItsUsualSize() {
        assertThat(TextScale.find("Mac OS X", 2, 13)).isEqualTo(1);
        assertThat(TextScale.find("Linux", 1, 13)).as("without a display").isEqualTo(1);
    }
}
