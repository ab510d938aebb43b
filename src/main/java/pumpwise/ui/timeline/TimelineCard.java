package pumpwise.ui.timeline;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.NodeVisibility;

/// A card with the timeline, the description of the segment under the pointer, and the length of the session.
public final class TimelineCard extends VBox {

    public TimelineCard(TimelineViewModel timeline) {
        getStyleClass().add("timeline");
        getStylesheets().add(sheet());
        Label told = new Label();
        told.setId("timeline-told");
        told.getStyleClass().add("text-small");
        told.textProperty().bind(timeline.toldProperty());
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        Label length = new Label();
        length.setId("timeline-length");
        length.getStyleClass().addAll("text-normal", "timeline-length");
        length.setMinWidth(Region.USE_PREF_SIZE);
        length.textProperty().bind(timeline.lengthProperty());
        HBox line = new HBox(told, length);
        line.getStyleClass().add("timeline-line");
        TimelineBar bar = new TimelineBar(timeline);
        NodeVisibility.only(bar, timeline.lengthProperty().isNotEmpty());
        getChildren().setAll(bar, line);
    }

    /// The style sheet of this package.
    static String sheet() {
        return Objects.requireNonNull(TimelineCard.class.getResource("timeline.css"), "timeline.css")
                .toExternalForm();
    }
}
