package pumpwise.ui.train;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.Views;

/// The Train screen of a stand in a window of its own.
public final class TrainWindow {

    private TrainWindow() {}

    public static void show(Stage stage, TrainStand stand, Theme theme, double width, double height) {
        TrainScreen screen = new TrainScreen(stand.train, new Views(TrainStand.WORDS), TrainStand.WORDS, _ -> {}, () -> {});
        Scene scene = new Scene(new StackPane(screen.root()), width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }
}
