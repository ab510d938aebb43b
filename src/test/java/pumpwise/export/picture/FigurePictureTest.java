package pumpwise.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Role;
import pumpwise.storage.exercise.CatalogReader;

/// Pictures of figures as PNG and SVG.
class FigurePictureTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final int SIZE = 160;

    static Stream<String> ids() {
        return CATALOG.exercises().stream().map(Exercise::id);
    }

    private static FigurePicture picture(String id, boolean isPeak, Palette palette) {
        Exercise exercise = CATALOG.find(id).orElseThrow();
        Subject subject = ExerciseSubject.of(exercise).orElseThrow();
        return FigurePicture.of(exercise.name(), subject, isPeak ? subject.peak() : 0, palette, SIZE, SIZE);
    }

    /// Both formats show the same, something of every figure is drawn, nothing is cut off at the edge, and its ends differ.
    @ParameterizedTest
    @MethodSource("ids")
    void everyExerciseIsDrawnAlikeInBothFormats(String id) throws Exception {
        BufferedImage low = null;
        for (boolean isPeak : new boolean[] {false, true}) {
            FigurePicture picture = picture(id, isPeak, Palette.LIGHT);
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(PngWriter.write(picture)));
            assertThat(png.getWidth()).isEqualTo(SIZE);
            assertThat(png.getHeight()).isEqualTo(SIZE);
            BufferedImage svg = SvgPainter.paint(SvgWriter.write(picture));
            assertThat(PictureDifference.share(png, svg, 12)).as("share of different pixels").isLessThan(0.003);
            assertThat(edge(png)).containsExactly(0xFFFFFFFF);
            if (low != null) {
                assertThat(PictureDifference.share(low, png, 30)).as("share that moves").isGreaterThan(0.008);
            }
            low = png;
        }
    }

    private static Set<Integer> edge(BufferedImage image) {
        Set<Integer> colors = new HashSet<>();
        for (int at = 0; at < SIZE; at++) {
            colors.add(image.getRGB(at, 0));
            colors.add(image.getRGB(0, at));
            colors.add(image.getRGB(SIZE - 1, at));
        }
        return colors;
    }

    @Test
    void theSurfaceHasTheColorOfTheTheme() {
        assertThat(PngWriter.paint(picture("glute-bridge", false, Palette.DARK)).getRGB(0, 0) & 0xFFFFFF)
                .isEqualTo(Palette.DARK.of(Role.BACKGROUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a & b \"c\" 'd' ]]>", "\u0007\u001b[31m\uFFFE\uFFFF", "\uD800", "Großer Sprung 🍑"})
    void anyNameIsEscaped(String name) throws Exception {
        Subject subject = ExerciseSubject.of(CATALOG.find("glute-bridge").orElseThrow()).orElseThrow();
        byte[] file = SvgWriter.write(FigurePicture.of(name, subject, 1, Palette.LIGHT, SIZE, SIZE));
        Document svg = SvgPainter.read(file);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        String title = svg.getElementsByTagName("title").item(0).getTextContent();
        assertThat(title).hasSize(name.length());
        if (name.startsWith("<") || name.startsWith("a") || name.startsWith("G")) {
            assertThat(title).isEqualTo(name);
        }
    }

    /// Numbers never follow the language of the system.
    @Test
    void numbersHaveADecimalPoint() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String text = new String(SvgWriter.write(picture("glute-bridge", true, Palette.LIGHT)), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("NaN", "E-").doesNotContainPattern("\\d,\\d").containsPattern("\\d\\.\\d");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPictureHasALimitedSize() {
        Subject subject = ExerciseSubject.of(CATALOG.find("glute-bridge").orElseThrow()).orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> FigurePicture.of("", subject, 0, Palette.LIGHT, 0, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigurePicture.of("", subject, 0, Palette.LIGHT, 10, FigurePicture.MAX_SIZE + 1));
    }

    /// The colors in files are those of the window.
    @ParameterizedTest
    @EnumSource
    void thePaletteIsThatOfTheStyleSheet(Palette palette) throws Exception {
        String sheet = Files.readString(Path.of(
                "src/main/resources/pumpwise/ui/common/" + palette.name().toLowerCase(Locale.ROOT) + ".css"));
        for (Role role : Role.values()) {
            String token = switch (role) {
                case BACKGROUND -> "-pw-card";
                case ACCENT -> "-pw-accent";
                default -> "-pw-figure-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            };
            Matcher color = Pattern.compile(token + ": #(\\p{XDigit}{6});").matcher(sheet);
            assertThat(color.find()).as(token).isTrue();
            assertThat(Integer.parseInt(color.group(1), 16)).as(token).isEqualTo(palette.of(role));
        }
    }
}
