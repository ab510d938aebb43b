package pumpwise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.storage.settings.Settings;

/// The window is never larger than the screen, and never outside it.
class WindowSpaceTest {

    @ParameterizedTest
    @CsvSource({
        // screen, remembered
        "1366, 768, 3000, 2000",
        "1366, 768, 20000, 20000",
        "1366, 728, 1100, 720",
        "683, 384, 1100, 720",
        "911, 512, 1100, 720",
        "960, 540, 1918, 1080",
        "1, 1, 1100, 720",
    })
    void report18_theContentsFitWithTheTitleBar(int width, int height, int left, int top) {
        WindowSpace space = new WindowSpace(new Rectangle2D(0, 0, width, height));
        Dimension2D contents = space.contents(new Settings.Window(left, top, false));
        assertThat(contents.getWidth()).isLessThanOrEqualTo(Math.max(1, width - 2));
        assertThat(contents.getHeight()).isLessThanOrEqualTo(Math.max(1, height - 30));
        assertThat(space.minimum().getWidth()).isLessThanOrEqualTo(width);
        assertThat(space.minimum().getHeight()).isLessThanOrEqualTo(height);
    }

    @Test
    void report18_aSizeThatFitsIsKept() {
        WindowSpace space = new WindowSpace(new Rectangle2D(0, 0, 1920, 1080));
        assertThat(space.contents(new Settings.Window(1400, 900, false))).isEqualTo(new Dimension2D(1400, 900));
        assertThat(space.minimum()).isEqualTo(new Dimension2D(880, 600));
    }

    @Test
    void friction24_theSpaceIsThatOfTheScreenTheWindowIsOn() {
        Rectangle2D main = new Rectangle2D(0, 0, 1920, 1040);
        Rectangle2D laptop = new Rectangle2D(1920, 300, 1366, 728);
        List<Rectangle2D> screens = List.of(main, laptop);

        assertThat(WindowSpace.around(new Rectangle2D(100, 100, 1100, 720), screens).bounds()).isEqualTo(main);
        assertThat(WindowSpace.around(new Rectangle2D(1800, 310, 1100, 720), screens).bounds()).isEqualTo(laptop);
        assertThat(WindowSpace.around(new Rectangle2D(-5000, 0, 1100, 720), screens).bounds()).isEqualTo(main);
        assertThat(new WindowSpace(laptop).inside(new Rectangle2D(1800, 310, 1600, 1000)))
                .as("a window from a larger screen that is gone")
                .isEqualTo(laptop);
    }

    @Test
    void friction24_aSizeThatIsTooLargeForThisScreenIsRememberedForLargerOnes() {
        WindowSpace laptop = new WindowSpace(new Rectangle2D(0, 0, 1366, 728));
        Settings.Window large = new Settings.Window(1600, 1000, false);

        assertThat(laptop.remember(large, laptop.contents(large))).isEqualTo(large);
        assertThat(laptop.remember(large, new Dimension2D(1364, 690))).isEqualTo(large);
        assertThat(laptop.remember(large, new Dimension2D(1000, 650)))
                .as("what the user chose")
                .isEqualTo(new Settings.Window(1000, 650, false));
        assertThat(laptop.remember(new Settings.Window(1100, 640, false), new Dimension2D(1110, 650)))
                .isEqualTo(new Settings.Window(1110, 650, false));
    }

    @ParameterizedTest
    @CsvSource({
        // width, height, scale of text, how much smaller everything is
        "1100, 720, 1, 1",
        "880, 600, 1, 1",
        "880, 600, 1.2, 1",
        "1100, 720, 1.5, 1",
        "880, 600, 1.5, 0.8",
        "1100, 720, 0.75, 1",
        "683, 344, 1, 0.5733",
        "950, 500, 1, 0.8333",
        "880, 600, 2, 0.6",
        "1760, 1000, 2, 1",
        "0, 0, 1, 0"
    })
    void friction24_whatDoesNotFitIsShownSmaller(double width, double height, double text, double factor) {
        assertThat(ScaledToFit.factor(width, height, text)).isCloseTo(factor, within(1e-4));
    }

    @Property(tries = 300)
    void report18_everyWindowEndsUpOnTheScreen(
            @ForAll @IntRange(min = -4000, max = 4000) int screenX,
            @ForAll @IntRange(min = -4000, max = 4000) int screenY,
            @ForAll @IntRange(min = 320, max = 4000) int screenWidth,
            @ForAll @IntRange(min = 200, max = 4000) int screenHeight,
            @ForAll @IntRange(min = -30_000, max = 30_000) int x,
            @ForAll @IntRange(min = -30_000, max = 30_000) int y,
            @ForAll @IntRange(min = 1, max = 30_000) int width,
            @ForAll @IntRange(min = 1, max = 30_000) int height) {
        Rectangle2D screen = new Rectangle2D(screenX, screenY, screenWidth, screenHeight);
        WindowSpace space = new WindowSpace(screen);
        Rectangle2D window = new Rectangle2D(x, y, width, height);
        Rectangle2D inside = space.inside(window);
        assertThat(screen.contains(inside)).isTrue();
        assertThat(space.inside(inside)).isEqualTo(inside);
        if (screen.contains(window)) {
            assertThat(inside).isEqualTo(window);
        }
    }
}
