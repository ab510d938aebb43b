package pumpwise.ui.progress.history.files;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// Says how many files need attention, and leads to their list.
public final class FilesBanner extends HBox {

    /// @param show shows the list
    public FilesBanner(FileProblems problems, Words words, Runnable show) {
        setId("files-banner");
        getStyleClass().add("files-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new WrappingLabel("", "text-normal");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button list = new Button(words.text("progress.files.show"));
        list.setId("files-show");
        list.getStyleClass().add("small");
        list.setMinWidth(Region.USE_PREF_SIZE);
        list.setOnAction(_ -> show.run());
        getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), text, list);
        problems.problemsProperty().subscribe(_ -> {
            text.setText(problems.banner());
            NodeVisibility.set(this, !problems.banner().isEmpty());
        });
    }
}
