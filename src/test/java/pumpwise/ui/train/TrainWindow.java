package pumpwise.ui.train;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.Views;

/// The Train screen of a [TrainStand] without the rest of the window.
public final class TrainWindow {

    private TrainWindow() {}

    /// In a separate scene, which may be larger than the screen of a test.
    public static Scene scene(TrainStand stand, Theme theme, double width, double height) {
        StackPane place = new StackPane();
        Overlay overlay = new Overlay(place);
        TrainScreen screen = new TrainScreen(
                stand.train, new Views(TrainStand.WORDS), TrainStand.WORDS, overlay, _ -> {}, () -> {});
        place.getChildren().setAll(screen.root());
        Scene scene = new Scene(overlay, width, height);
        theme.dress(scene);
        screen.shown();
        return scene;
    }

    /// In a window.
    public static void show(Stage stage, TrainStand stand, Theme theme, double width, double height) {
        stage.setScene(scene(stand, theme, width, height));
        stage.show();
    }
}
