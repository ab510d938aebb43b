package pumpwise.ui.progress.history.session;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.progress.compare.Comparison;
import pumpwise.ui.common.control.WrappingLabel;

/// How an exercise compares with last time, and what it was then.
final class LastTimeRow extends HBox {

    private final Label comparison = new Label();
    private final FontIcon arrow = new FontIcon();
    private final Label lastTime = new WrappingLabel("", "text-small");

    LastTimeRow() {
        super(8);
        comparison.setGraphic(arrow);
        comparison.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.BASELINE_LEFT);
    }

    /// Shows what there is of both.
    ///
    /// @param text the result in words
    void show(@Nullable Comparison result, String text, String before) {
        List<Node> nodes = new ArrayList<>();
        if (result != null) {
            comparison.setText(text);
            comparison.getStyleClass().setAll("label", "line-comparison", "compare-" + Worded.key(result));
            arrow.setIconCode(icon(result));
            nodes.add(comparison);
        }
        if (!before.isEmpty()) {
            lastTime.setText(before);
            nodes.add(lastTime);
        }
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
    }

    private static Feather icon(Comparison result) {
        return switch (result) {
            case BETTER -> Feather.TRENDING_UP;
            case EASIER -> Feather.ARROW_DOWN_RIGHT;
            case SAME -> Feather.MINUS;
            case WORSE -> Feather.TRENDING_DOWN;
            case FIRST_TIME -> Feather.FLAG;
            case NOT_COMPARABLE -> Feather.SLASH;
        };
    }
}
