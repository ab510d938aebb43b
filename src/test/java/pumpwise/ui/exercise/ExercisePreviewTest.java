package pumpwise.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.catalog.Catalog;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.figure.FigureView;
import pumpwise.ui.train.TrainStand;

@ExtendWith(ApplicationExtension.class)
class ExercisePreviewTest {

    private final Catalog catalog = new CatalogReader().builtIn().catalog();
    private ExercisePreview preview;

    @Start
    void start(Stage stage) {
        preview = new ExercisePreview(TrainStand.WORDS);
        stage.setScene(new Scene(new VBox(new Button("First"), preview), 300, 300));
        stage.show();
    }

    private FigureView figure() {
        return (FigureView) preview.lookup(".figure-view");
    }

    private void show(String exercise) {
        preview.show(catalog.find(exercise).orElseThrow());
    }

    @Test
    void aFigurePlaysWhileItsRowIsAttended(FxRobot robot) {
        assertThat(figure()).as("nothing is created before it is needed").isNull();
        robot.interact(() -> show("donkey-kick"));
        assertThat(figure().playingProperty().get()).isFalse();
        robot.interact(() -> preview.attendedProperty().set(true));
        assertThat(figure().playingProperty().get()).isTrue();
        robot.interact(preview::toggle);
        assertThat(figure().playingProperty().get()).isFalse();
        robot.interact(preview::toggle);
        assertThat(figure().playingProperty().get()).isTrue();
        robot.interact(() -> preview.attendedProperty().set(false));
        assertThat(figure().playingProperty().get()).isFalse();
    }

    @Test
    void anotherExerciseGetsAnotherFigure(FxRobot robot) {
        robot.interact(() -> show("donkey-kick"));
        Node first = figure();
        robot.interact(() -> show("donkey-kick"));
        assertThat(figure()).isSameAs(first);
        robot.interact(() -> show("frog-pump"));
        assertThat(figure()).isNotSameAs(first);
        assertThat(figure().getAccessibleText()).contains("Frog pump");
        robot.interact(() -> preview.show(null));
        assertThat(preview.getChildren()).isEmpty();
    }

    @Test
    void nothingPlaysWhereTheSystemAsksForThat(FxRobot robot) {
        robot.interact(() -> {
            show("donkey-kick");
            preview.getScene().getPreferences().setReducedMotion(true);
            preview.attendedProperty().set(true);
        });
        assertThat(figure().playingProperty().get()).isFalse();
    }
}
