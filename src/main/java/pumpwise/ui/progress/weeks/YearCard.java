package pumpwise.ui.progress.weeks;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The days of the last year at a glance, with what the shades mean and what the highlighted day says.
final class YearCard extends VBox {

    YearCard(YearViewModel model, Words words) {
        getStyleClass().addAll("card", "year-card");
        Label title = new Label(words.text("progress.weeks.year"));
        title.getStyleClass().add("part-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(16, title, space, shade(words, "few"), shade(words, "some"), shade(words, "many"));
        head.getStyleClass().add("weeks-head");
        Label told = new WrappingLabel("", "text-small");
        told.setId("weeks-year-told");
        told.textProperty().bind(model.toldProperty());
        getChildren().setAll(head, new YearStrip(model, new DateWords(words)), told);
    }

    private static Label shade(Words words, String shade) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("year-swatch", shade);
        Label label = new Label(words.text("progress.weeks.year." + shade), swatch);
        label.getStyleClass().add("text-small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
