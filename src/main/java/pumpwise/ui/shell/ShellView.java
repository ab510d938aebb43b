package pumpwise.ui.shell;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.Hint;
import pumpwise.words.Words;

/// The frame of the window: the rail, and room for a screen. It is built in code because it is on the
/// way to the first frame of the window, and reading FXML takes longer.
final class ShellView extends BorderPane {

    final VBox rail = named(new VBox(), "rail", "rail");
    final VBox links = named(new VBox(), "links", "rail-links");
    final VBox foot = named(new VBox(), "foot", "rail-links");
    final Button keys;
    final Button theme = railLink("theme");
    final StackPane content = named(new StackPane(), "content");
    final VBox body = new VBox(content);

    ShellView(Words words) {
        getStyleClass().add("shell");
        getStylesheets()
                .add(Objects.requireNonNull(ShellView.class.getResource("ShellView.css"), "ShellView.css")
                        .toExternalForm());
        keys = railLink("keys");
        keys.setText(words.text("common.keys"));
        keys.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        Hint.set(keys, words.text("common.keys.hint"));
        fillRail();
        fillContent(words);
        setLeft(rail);
        setCenter(body);
    }

    private void fillRail() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        foot.getChildren().setAll(keys, theme);
        rail.getChildren().setAll(links, gap, foot);
    }

    private void fillContent(Words words) {
        Label text = new Label(words.text("common.loading"));
        text.getStyleClass().add("text-normal");
        content.getChildren().setAll(named(new VBox(new ProgressIndicator(), text), "loading", "loading"));
        VBox.setVgrow(content, Priority.ALWAYS);
    }

    private static Button railLink(String id) {
        Button link = named(new Button(), id, "rail-link");
        link.setContentDisplay(ContentDisplay.TOP);
        link.setMaxWidth(Double.MAX_VALUE);
        return link;
    }

    private static <N extends Node> N named(N node, String id, String... styles) {
        node.setId(id);
        node.getStyleClass().addAll(styles);
        return node;
    }
}
