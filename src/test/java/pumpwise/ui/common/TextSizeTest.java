package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// All text follows the chosen size.
@ExtendWith(ApplicationExtension.class)
class TextSizeTest {

    private static final Path VIEWS = Path.of("src/main/resources/pumpwise/ui");
    private static final Pattern FIXED = Pattern.compile("-fx-font(-size)?:[^;]*\\d(px|pt)");

    @Test
    void friction24_everyKindOfTextFollowsTheSizeAtOnce(FxRobot robot) {
        Label normal = label("text-normal");
        Label small = label("text-small");
        Label large = label("text-large");
        Button button = new Button("press");
        FontIcon icon = new FontIcon(Feather.X);
        VBox root = new VBox(normal, small, large, button, icon);
        robot.interact(() -> {
            Scene scene = new Scene(root);
            Theme.LIGHT.dress(scene);
            assertSizes(root, 14, 12, 20, 16);
            Theme.LIGHT.dress(scene, 1.5);
            assertSizes(root, 21, 18, 30, 24);
            Theme.DARK.dress(scene, 0.9);
            assertSizes(root, 12.6, 10.8, 18, 14);
            Theme.DARK.dress(scene, 1);
            assertSizes(root, 14, 12, 20, 16);
        });
    }

    private static void assertSizes(VBox root, double normal, double small, double large, int icon) {
        root.applyCss();
        List<Double> sizes = root.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getFont().getSize())
                .toList();
        assertThat(sizes.get(0)).isCloseTo(normal, within(0.01));
        assertThat(sizes.get(1)).isCloseTo(small, within(0.01));
        assertThat(sizes.get(2)).isCloseTo(large, within(0.01));
        assertThat(((Button) root.getChildren().get(3)).getFont().getSize()).isCloseTo(normal, within(0.01));
        assertThat(((FontIcon) root.getChildren().get(4)).getIconSize()).isEqualTo(icon);
    }

    private static Label label(String style) {
        Label label = new Label("text");
        label.getStyleClass().add(style);
        return label;
    }

    /// Only `base.css` uses sizes in pixels, and the theme replaces them.
    @Test
    void friction24_noStylesheetFixesTheSizeOfText() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
                long fixed = FIXED.matcher(Files.readString(sheet)).results().count();
                assertThat(fixed).as(sheet.toString()).isEqualTo(sheet.endsWith("base.css") ? 2 : 0);
            }
        }
    }
}
