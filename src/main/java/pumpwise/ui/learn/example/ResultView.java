package pumpwise.ui.learn.example;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.Severity;
import pumpwise.ui.check.SeverityLook;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The view of what a rule says about an example.
final class ResultView extends VBox {

    ResultView(ExampleViewModel example, RuleResult result, Words words) {
        getStyleClass().add("example-result");
        boolean advised = result.state() == PrincipleState.MET && !result.findings().isEmpty();
        String state = words.text(advised ? "learn.example.advice" : SeverityLook.key(result.state()));
        Label title = new WrappingLabel(words.text("check.state.spoken", result.title(), state), "text-normal");
        title.getStyleClass().add("example-rule");
        if (advised) {
            SeverityLook.dress(title, Severity.ADVICE);
        } else {
            title.setGraphic(SeverityLook.icon(result.state()));
            title.getStyleClass().add(SeverityLook.style(result.state()));
        }
        getChildren().add(title);
        for (RuleResult.Found found : result.findings()) {
            Label message = new WrappingLabel(found.message(), "text-normal");
            message.getStyleClass().add("example-message");
            VBox row = new VBox(message);
            row.getStyleClass().add("example-finding");
            if (found.fix() != null) {
                Button fix = new Button(found.fix());
                fix.getStyleClass().addAll("small", "example-fix");
                fix.setMinWidth(Region.USE_PREF_SIZE);
                fix.setOnAction(_ -> example.fix(found));
                row.getChildren().add(fix);
            }
            getChildren().add(row);
        }
    }
}
