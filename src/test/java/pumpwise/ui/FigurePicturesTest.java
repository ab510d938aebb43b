package pumpwise.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.Subject;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.common.Theme;
import pumpwise.ui.figure.FigureView;

/// Takes pictures of all figures, each at both ends of its movement, with and without their names.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class FigurePicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final int COLUMNS = 5;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 215;

    @ParameterizedTest
    @CsvSource({"LIGHT, true", "DARK, true", "LIGHT, false"})
    void takesAPicture(Theme theme, boolean isNamed) throws Exception {
        Stage stage = FxToolkit.registerStage(Stage::new);
        Image image = WaitForAsyncUtils.asyncFx(() -> {
                    TilePane tiles = new TilePane();
                    tiles.setPrefColumns(COLUMNS);
                    tiles.setStyle("-fx-background-color: -pw-card;");
                    exercises().forEach(exercise -> tiles.getChildren().add(tile(exercise, isNamed)));
                    Scene scene = new Scene(tiles);
                    theme.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    return tiles.snapshot(null, null);
                })
                .get();
        WaitForAsyncUtils.asyncFx(stage::close).get();
        String name = "figures-" + theme.name().toLowerCase(Locale.ROOT) + (isNamed ? "" : "-unnamed") + ".png";
        Pictures.write(image, FOLDER.resolve(name));
    }

    private static List<Exercise> exercises() {
        return new CatalogReader()
                .builtIn().exercises().stream().sorted(Comparator.comparing(Exercise::id)).toList();
    }

    private static Node tile(Exercise exercise, boolean isNamed) {
        Subject subject = ExerciseSubject.of(exercise).orElseThrow();
        FigureView view = new FigureView(
                subject, ExercisePlayback.of(exercise, subject.figure()), exercise.name(), new SimpleBooleanProperty(true));
        view.setMinSize(WIDTH, HEIGHT);
        view.setPrefSize(WIDTH, HEIGHT);
        Label name = new Label(isNamed ? exercise.name() : "");
        name.getStyleClass().add("text-small");
        name.setPadding(new Insets(0, 8, 4, 8));
        VBox tile = new VBox(view, name);
        tile.setStyle("-fx-border-color: -pw-border; -fx-border-width: 0 1 1 0;");
        return tile;
    }
}
