package pumpwise.ui.progress.history.files;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// A card with the files that need attention. Pumpwise leaves them as they are.
public final class FilesCard {

    private final FileProblems problems;
    private final Words words;
    private final Overlay overlay;
    private final @Nullable Runnable openFolder;

    /// @param openFolder opens the folder with the sessions in the file manager; null if the system has none
    public FilesCard(FileProblems problems, Words words, Overlay overlay, @Nullable Runnable openFolder) {
        this.problems = problems;
        this.words = words;
        this.overlay = overlay;
        this.openFolder = openFolder;
    }

    /// Opens the card.
    public void show() {
        VBox list = new VBox(12);
        problems.problemsProperty().get().forEach(problem -> list.getChildren()
                .add(new VBox(
                        2,
                        new WrappingLabel(problem.file(), "files-name"),
                        new WrappingLabel(problem.text(), "text-small"))));
        ScrollPane scroll = new ScrollArea();
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(words.text("common.close"));
        close.setId("files-close");
        VBox card = new VBox(
                12,
                new WrappingLabel(words.text("progress.files.title"), "text-large"),
                new WrappingLabel(words.text("progress.files.untouched"), "text-normal"),
                scroll,
                buttons(close));
        card.setId("files-card");
        card.getStyleClass().add("files-card");
        close.setOnAction(_ -> overlay.hide(card));
        overlay.show(card, close);
    }

    private Node buttons(Button close) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8);
        if (openFolder != null) {
            Button folder = new Button(words.text("progress.files.folder"));
            folder.setId("files-folder");
            folder.setOnAction(_ -> openFolder.run());
            buttons.getChildren().add(folder);
        }
        buttons.getChildren().addAll(space, close);
        return buttons;
    }
}
