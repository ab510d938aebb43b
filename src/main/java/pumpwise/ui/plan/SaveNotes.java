package pumpwise.ui.plan;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.routines.OpenRoutine.Notice;
import pumpwise.words.Words;

/// The line under the head of the Plan screen. It says why the routine is not saved and what the user can do, or else
/// what happened. It takes no room while it is empty.
final class SaveNotes extends HBox {

    private final FilesViewModel files;
    private final Words words;

    /// @param state shows in a word whether the routine is saved
    SaveNotes(FilesViewModel files, Words words, Label state) {
        this.files = files;
        this.words = words;
        setId("save-notes");
        getStyleClass().add("save-notes");
        files.stateProperty().subscribe(now -> {
            state.setText(words.text("plan.state." + Worded.key(now.phase())));
            fill();
        });
        files.noticeProperty().subscribe(_ -> fill());
    }

    private void fill() {
        UserError error = files.stateProperty().get().error();
        Notice notice = files.noticeProperty().get();
        NodeVisibility.set(this, error != null || notice != null);
        getStyleClass().remove("error");
        if (error != null) {
            getStyleClass().add("error");
            getChildren()
                    .setAll(
                            new FontIcon(Feather.ALERT_TRIANGLE),
                            text(error.what() + " " + error.remedy()),
                            button("save-again", words.text("plan.state.retry"), files::save),
                            button("save-copy", words.text("plan.state.copy"), files::export));
        } else if (notice != null) {
            getChildren().setAll(text(notice.text()));
            if (notice.undoable()) {
                getChildren().add(button("undo-delete", words.text("plan.undo"), () -> files.undoDelete(() -> {})));
            }
            getChildren().add(away());
        }
    }

    private static Label text(String said) {
        Label label = new Label(said);
        label.getStyleClass().add("text-normal");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button away() {
        Button button = new Button();
        String text = words.text("plan.notice.dismiss");
        button.setGraphic(new FontIcon(Feather.X));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> files.dismissNotice());
        return button;
    }
}
