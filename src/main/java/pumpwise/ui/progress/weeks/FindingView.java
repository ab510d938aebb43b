package pumpwise.ui.progress.weeks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.Hint;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.weeks.WeeksSummary.LogFinding;
import pumpwise.words.Words;

/// What a rule says about the log. It can be explained, and switched off.
final class FindingView extends HBox {

    FindingView(LogFinding finding, Words words, Runnable off) {
        getStyleClass().addAll("log-finding", "advice");
        Label message = new WrappingLabel(finding.message(), "text-normal");
        Label explained = new WrappingLabel(finding.why(), "text-small");
        ToggleButton why = new ToggleButton(words.text("progress.weeks.why"));
        why.getStyleClass().addAll("quiet", "weeks-small");
        NodeVisibility.only(explained, why.selectedProperty());
        Button turnOff = new Button(words.text("progress.weeks.off"));
        turnOff.getStyleClass().addAll("quiet", "weeks-small");
        Hint.set(turnOff, words.text("progress.weeks.off.hint"));
        turnOff.setOnAction(_ -> off.run());
        HBox actions = new HBox(why, turnOff);
        actions.getStyleClass().add("log-finding-actions");
        VBox texts = new VBox(message, explained, actions);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(Feather.INFO), texts);
    }
}
