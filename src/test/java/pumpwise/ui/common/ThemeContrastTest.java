package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text is readable in both themes: the contrast of WCAG 2, level AA.
class ThemeContrastTest {

    private static final Path FOLDER = Path.of("src/main/resources/pumpwise/ui/common");
    private static final Pattern COLOR = Pattern.compile("(-pw-[a-z-]+):\\s*#([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private static final List<String> TEXTS = List.of(
            "text", "text-muted", "accent-text", "good", "warning", "error", "advice", "ready", "lift", "hold", "lower",
            "rest", "switch");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void everyTextCanBeReadOnSurfaceAndCard(String theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        for (String text : TEXTS) {
            for (String ground : List.of("surface", "card")) {
                assertContrast(colors, text, ground, TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void figuresCanBeReadInTheirFields(String theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        for (String text : List.of("text", "text-muted")) {
            for (String ground : List.of("field", "hover", "selected")) {
                assertContrast(colors, text, ground, TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void whatToPressNextCanBeRead(String theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        assertContrast(colors, "on-accent", "accent", TEXT);
        assertContrast(colors, "on-accent", "accent-hover", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void friction24_whatCanBeChangedIsToldByItsEdge(String theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        for (String ground : List.of("surface", "card", "field", "hover", "selected")) {
            assertContrast(colors, "edge", ground, SIGN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void friction24_cardsAndWhatIsPointedAtOrSelectedStandOut(String theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        assertContrast(colors, "border", "card", 1.5);
        assertContrast(colors, "border", "surface", 1.4);
        assertContrast(colors, "hover", "card", 1.2);
        assertContrast(colors, "selected", "card", 1.35);
        assertContrast(colors, "selected", "hover", 1.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void theFocusCanBeSeen(String theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        assertContrast(colors, "focus", "surface", SIGN);
        assertContrast(colors, "focus", "card", SIGN);
        assertContrast(colors, "focus", "selected", SIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void picturesToScaleCanBeSeen(String theme) throws IOException {
        Map<String, Integer> colors = colors(theme);
        for (String sign : List.of("work", "held", "rest", "switch", "ready", "lower")) {
            assertContrast(colors, sign, "card", SIGN);
            assertContrast(colors, sign, "surface", SIGN);
        }
        assertContrast(colors, "held", "work", SIGN);
    }

    private static void assertContrast(Map<String, Integer> colors, String text, String ground, double least) {
        double lighter = Math.max(luminance(colors.get("-pw-" + text)), luminance(colors.get("-pw-" + ground)));
        double darker = Math.min(luminance(colors.get("-pw-" + text)), luminance(colors.get("-pw-" + ground)));
        assertThat((lighter + 0.05) / (darker + 0.05))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Integer> colors(String theme) throws IOException {
        Map<String, Integer> colors = new HashMap<>();
        COLOR.matcher(Files.readString(FOLDER.resolve(theme)))
                .results()
                .forEach(found -> colors.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        return colors;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
