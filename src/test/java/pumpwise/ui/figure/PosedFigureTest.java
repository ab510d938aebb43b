package pumpwise.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Moment;
import pumpwise.figure.shape.Role;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.common.Theme;

@ExtendWith(ApplicationExtension.class)
class PosedFigureTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 150;
    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    /// What stays near the background, even in high contrast.
    private static final List<Role> GROUNDS = List.of(Role.BACKGROUND, Role.FLOOR, Role.SHADOW, Role.WALL);

    private final Exercise exercise = new CatalogReader().builtIn().catalog().find("donkey-kick").orElseThrow();
    private final Subject subject = ExerciseSubject.of(exercise).orElseThrow();

    private static Scene scene(PosedFigure figure, Theme theme) {
        figure.setMinSize(WIDTH, HEIGHT);
        Scene scene = new Scene(new StackPane(figure), WIDTH, HEIGHT);
        theme.dress(scene);
        scene.snapshot(null);
        return scene;
    }

    @Test
    void theOtherLegIsTheMirrorImage(FxRobot robot) {
        robot.interact(() -> {
            PosedFigure figure = new PosedFigure();
            Scene scene = scene(figure, Theme.LIGHT);
            PixelReader right = picture(figure, scene, false);
            PixelReader left = picture(figure, scene, true);
            int different = 0;
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    different += difference(right.getArgb(x, y), left.getArgb(WIDTH - 1 - x, y)) > 40 ? 1 : 0;
                }
            }
            assertThat(different).isLessThan(WIDTH * HEIGHT / 200);
            assertThat(right.getArgb(0, 0)).isEqualTo(left.getArgb(WIDTH - 1, 0));
        });
    }

    private PixelReader picture(PosedFigure figure, Scene scene, boolean isFlipped) {
        figure.stateProperty().set(new FigureState(subject, Moment.of(1), isFlipped, false));
        WritableImage image = scene.snapshot(null);
        return image.getPixelReader();
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    @Test
    void withoutAStateItTakesNoRoom(FxRobot robot) {
        robot.interact(() -> {
            PosedFigure figure = new PosedFigure();
            assertThat(figure.isManaged()).isFalse();
            figure.stateProperty().set(new FigureState(subject, Moment.of(1), false, false));
            assertThat(figure.isManaged()).isTrue();
            assertThat(figure.isVisible()).isTrue();
            figure.stateProperty().set(null);
            assertThat(figure.isVisible()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void highContrastColorsStandOutFromTheCard(Theme theme, FxRobot robot) {
        robot.interact(() -> {
            PosedFigure figure = new PosedFigure();
            figure.stateProperty().set(new FigureState(subject, Moment.of(1), false, false));
            Scene scene = scene(figure, theme);
            int usual = figure.colors().of(Role.SKIN);
            scene.getRoot().pseudoClassStateChanged(HIGH_CONTRAST, true);
            scene.snapshot(null);
            assertThat(figure.colors().of(Role.SKIN)).isNotEqualTo(usual);
            for (Role role : Role.values()) {
                if (!GROUNDS.contains(role)) {
                    assertThat(contrast(figure.colors().of(role), figure.colors().of(Role.BACKGROUND)))
                            .as(role.name())
                            .isGreaterThanOrEqualTo(3);
                }
            }
        });
    }

    /// The contrast ratio of the Web Content Accessibility Guidelines.
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
    }

    private static double linear(int color) {
        double share = (color & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
