package pumpwise.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import pumpwise.words.Words;

/// Loads FXML views and connects them with their controllers and texts.
public final class Views {

    private final WordsBundle texts;

    /// @param words the texts behind the `%keys` of the views
    public Views(Words words) {
        texts = new WordsBundle(words);
    }

    /// Loads the view of a controller, such as `TrainView.fxml` in the package of `TrainController`.
    ///
    /// @throws UncheckedIOException if the view is missing or broken, which is an error in the build
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
