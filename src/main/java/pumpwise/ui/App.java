package pumpwise.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window.
public final class App extends Application {
    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        var button = new Button("Start session");
        stage.setTitle("Pumpwise");
        stage.setScene(new Scene(new StackPane(button), 1100, 720));
        stage.show();
    }
}
