package pumpwise.ui.common.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.words.Words;

/// A card with a question and a button for each answer.
public final class QuestionCard extends VBox {

    private final Words words;

    /// @param consequence of what asked for the answer
    public QuestionCard(String id, Words words, String title, String question, String consequence) {
        this.words = words;
        setId(id);
        getStyleClass().add("question-card");
        getChildren()
                .setAll(
                        new WrappingLabel(title, "text-small"),
                        new WrappingLabel(question, "text-large"),
                        new WrappingLabel(consequence, "text-normal"));
    }

    /// Adds an answer below the others.
    ///
    /// @param key the key of its text
    public Button add(String id, String key, Runnable action, String... styles) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }
}
