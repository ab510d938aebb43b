package pumpwise.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.Severity;
import pumpwise.ui.common.CachedHeightBox;

/// The view of one finding: the message, which names the values, and the button that fixes it.
final class FindingView extends CachedHeightBox {

    private final HBox line = new HBox();
    private final Hyperlink message = new Hyperlink();
    private final Button fix = new Button();
    private final VBox texts = new VBox();
    private final Label sign = new Label();
    private FindingRow row;
    private @Nullable Severity severity;

    FindingView(CheckViewModel check, FindingRow first) {
        row = first;
        // A link can be reached and pressed with the keyboard.
        message.getStyleClass().add("finding-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.setOnAction(_ -> {
            message.setVisited(false);
            check.show(row);
        });
        fix.getStyleClass().addAll("small", "fix");
        fix.setWrapText(true);
        fix.setMinHeight(Region.USE_PREF_SIZE);
        fix.setOnAction(_ -> check.fix(row));
        texts.getStyleClass().add("finding-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().setAll(sign, texts);
        getChildren().setAll(line);
        fill();
    }

    /// The button that fixes it; empty if only the user can.
    Optional<Node> fixButton() {
        return texts.getChildren().contains(fix) ? Optional.of(fix) : Optional.empty();
    }

    /// The displayed row.
    FindingRow row() {
        return row;
    }

    /// Displays another row with the same nodes.
    void show(FindingRow now) {
        if (now.equals(row)) {
            return;
        }
        row = now;
        fill();
    }

    private void fill() {
        showSeverity(row.severity());
        message.setText(row.message());
        List<Node> children = new ArrayList<>(List.of(message));
        row.fix().ifPresent(text -> {
            fix.setText(text);
            children.add(fix);
        });
        if (!texts.getChildren().equals(children)) {
            texts.getChildren().setAll(children);
        }
    }

    /// Styles are only touched if they change, since every touch styles the nodes again.
    private void showSeverity(Severity now) {
        if (now != severity) {
            severity = now;
            line.getStyleClass().setAll("finding", SeverityLook.style(now));
            sign.setGraphic(SeverityLook.icon(now));
        }
    }
}
