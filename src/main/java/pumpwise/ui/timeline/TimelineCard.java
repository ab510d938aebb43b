package pumpwise.ui.timeline;

import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.Hint;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// The timeline, with a line above it that says how long the session takes and explains the colors, or describes the
/// segment under the pointer.
public final class TimelineCard extends VBox {

    public TimelineCard(TimelineViewModel timeline, Words words) {
        getStyleClass().add("timeline");
        getStylesheets().add(sheet());
        Label told = new Label();
        told.setId("timeline-told");
        told.getStyleClass().add("text-small");
        told.textProperty().bind(timeline.toldProperty());
        told.setMaxWidth(Double.MAX_VALUE);
        Label length = new Label();
        length.setId("timeline-length");
        length.getStyleClass().addAll("text-large", "timeline-length");
        length.setMinWidth(Region.USE_PREF_SIZE);
        NodeVisibility.showText(length, timeline.lengthProperty());
        Hint.set(length, words.text("timeline.length"));
        TimelineLegend legend = new TimelineLegend(timeline, words);
        legend.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane about = new StackPane(legend, told);
        about.getStyleClass().add("timeline-about");
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        BooleanBinding isLegend = timeline.atProperty().lessThan(0).and(timeline.lengthProperty().isNotEmpty());
        legend.visibleProperty().bind(isLegend);
        told.visibleProperty().bind(isLegend.not());
        HBox line = new HBox(length, about);
        line.getStyleClass().add("timeline-line");
        TimelineBar bar = new TimelineBar(timeline);
        NodeVisibility.only(bar, timeline.lengthProperty().isNotEmpty());
        getChildren().setAll(line, bar);
    }

    /// The style sheet of this package.
    static String sheet() {
        return Objects.requireNonNull(TimelineCard.class.getResource("timeline.css"), "timeline.css")
                .toExternalForm();
    }
}
