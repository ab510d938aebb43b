package pumpwise.ui.importing;

import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.importing.text.ReadLine;
import pumpwise.words.Words;

/// A line of the preview: the text, a sign for how well it was read, and what it gives.
final class ImportLine extends GridPane {

    private static final double HALF = 50;
    private static final double SIGN = 32;

    private final ImportRow row;
    private @Nullable ChoiceBox<ImportRow.Choice> choice;

    /// @param choose receives the index of the meaning that the user chooses
    ImportLine(ImportRow row, Words words, IntConsumer choose) {
        this.row = row;
        String state = words.text(switch (row.state()) {
            case DOUBT -> "importing.state.doubt";
            case NOT_READ -> "importing.state.not-read";
            case READ, BLANK -> "importing.state.read";
        });
        getStyleClass().addAll("import-line", styleOf(row.state()));
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(HALF);
        ColumnConstraints middle = new ColumnConstraints(SIGN);
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        right.setFillWidth(true);
        getColumnConstraints().setAll(left, middle, right);
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        getRowConstraints().setAll(top);
        Label text = wrapped(row.text(), "text-normal");
        FontIcon icon = new FontIcon(switch (row.state()) {
            case DOUBT -> Feather.HELP_CIRCLE;
            case NOT_READ -> Feather.FILE_TEXT;
            case READ, BLANK -> Feather.CHECK;
        });
        Label sign = new Label(null, icon);
        sign.getStyleClass().add("import-sign");
        sign.setAccessibleText(state);
        VBox result = new VBox();
        result.getStyleClass().add("import-result");
        if (!row.result().isEmpty()) {
            result.getChildren().add(wrapped(row.result(), row.state() == ReadLine.State.NOT_READ ? "text-small" : "text-normal"));
        }
        if (!row.defaults().isEmpty()) {
            result.getChildren().add(wrapped(row.defaults(), "text-small"));
        }
        if (!row.question().isEmpty()) {
            result.getChildren().add(wrapped(row.question(), "import-question"));
        }
        if (!row.choices().isEmpty()) {
            result.getChildren().add(choice(words, choose));
        }
        setAccessibleText(words.text("importing.line", row.text(), state, row.result()));
        add(text, 0, 0);
        add(sign, 1, 0);
        add(result, 2, 0);
    }

    private static String styleOf(ReadLine.State state) {
        return switch (state) {
            case DOUBT -> "doubt";
            case NOT_READ -> "not-read";
            case READ, BLANK -> "read";
        };
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private ChoiceBox<ImportRow.Choice> choice(Words words, IntConsumer choose) {
        ChoiceBox<ImportRow.Choice> box = new ChoiceBox<>();
        box.setConverter(new ChoiceLabel());
        box.getItems().setAll(row.choices());
        box.setAccessibleText(words.text("importing.unclear", row.name()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getSelectionModel().select(row.chosen());
        box.getSelectionModel().selectedIndexProperty().subscribe((_, now) -> choose.accept(now.intValue()));
        choice = box;
        return box;
    }

    int number() {
        return row.number();
    }

    boolean isUnclear() {
        return choice != null && row.state() == ReadLine.State.DOUBT;
    }

    void focusChoice() {
        if (choice != null) {
            choice.requestFocus();
        }
    }
}
