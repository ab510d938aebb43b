package pumpwise.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import pumpwise.words.Words;

/// Loads views: the one place that knows how FXML, controllers and texts come together.
public final class Views {

    private final WordsBundle texts;

    /// Views whose `%keys` are texts of `words`.
    public Views(Words words) {
        texts = new WordsBundle(words);
    }

    /// Loads the view of a controller: `PlanView.fxml` beside `PlanController`. The view names its controller class,
    /// and gets this one.
    ///
    /// @throws UncheckedIOException if the view is missing or broken, which is a fault of the build
    public Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String view = type.getSimpleName().replace("Controller", "View") + ".fxml";
        URL location = Objects.requireNonNull(type.getResource(view), view);
        FXMLLoader loader = new FXMLLoader(location, texts);
        loader.setControllerFactory(_ -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(view, e);
        }
    }
}
