package pumpwise.ui.shell.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import javafx.application.ColorScheme;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Every change of the look of the window changes the text.
class DesktopLookTest {

    private static final Rectangle2D SPACE = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void everythingCounts() {
        List<DesktopLook> looks = List.of(
                new DesktopLook("a", ColorScheme.LIGHT, false, false, 1, SPACE, "en", "sw"),
                new DesktopLook("b", ColorScheme.LIGHT, false, false, 1, SPACE, "en", "sw"),
                new DesktopLook("a", ColorScheme.DARK, false, false, 1, SPACE, "en", "sw"),
                new DesktopLook("a", ColorScheme.LIGHT, true, false, 1, SPACE, "en", "sw"),
                new DesktopLook("a", ColorScheme.LIGHT, false, true, 1, SPACE, "en", "sw"),
                new DesktopLook("a", ColorScheme.LIGHT, false, false, 2, SPACE, "en", "sw"),
                new DesktopLook("a", ColorScheme.LIGHT, false, false, 1, new Rectangle2D(0, 0, 1366, 768), "en", "sw"),
                new DesktopLook("a", ColorScheme.LIGHT, false, false, 1, SPACE, "de", "sw"),
                new DesktopLook("a", ColorScheme.LIGHT, false, false, 1, SPACE, "en", ""));
        assertThat(looks.stream().map(DesktopLook::text)).doesNotHaveDuplicates();
    }

    @Test
    void picturesAreOnlyForLinux() {
        Properties other = new Properties();
        other.setProperty("os.name", "Windows 11");
        other.setProperty("pumpwise.build", "test");
        assertThat(DesktopLook.now(other)).isEmpty();
    }
}
