package pumpwise.ui.progress.weeks;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.check.ReasonView;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.weeks.WeeksSummary.LogFinding;
import pumpwise.words.Words;

/// What a rule says about the log. It can be explained, and switched off: for the routine in Plan with a reason, or for
/// all routines.
final class FindingView extends HBox {

    private final WeeksViewModel model;
    private final LogFinding finding;
    private final Words words;
    private final MenuButton turnOff;
    private final HBox actions;
    private final VBox texts;
    private Subscription asking = Subscription.EMPTY;

    /// @param routine the name of the routine in Plan
    /// @param offForAll switches the rule off for all routines
    FindingView(WeeksViewModel model, LogFinding finding, String routine, Words words, Runnable offForAll) {
        this.model = model;
        this.finding = finding;
        this.words = words;
        getStyleClass().addAll("log-finding", "advice");
        Label message = new WrappingLabel(finding.message(), "text-normal");
        Label explained = new WrappingLabel(finding.why(), "text-small");
        ToggleButton why = new ToggleButton(words.text("progress.weeks.why"));
        why.getStyleClass().addAll("quiet", "weeks-small");
        NodeVisibility.only(explained, why.selectedProperty());
        MenuItem here = new MenuItem(words.text("progress.weeks.off.here", routine));
        here.setOnAction(_ -> ask());
        MenuItem all = new MenuItem(words.text("progress.weeks.off.all"));
        all.setOnAction(_ -> offForAll.run());
        turnOff = new MenuButton(words.text("progress.weeks.off"), null, here, all);
        turnOff.getStyleClass().add("quiet");
        actions = new HBox(why, turnOff);
        actions.getStyleClass().add("log-finding-actions");
        texts = new VBox(message, explained, actions);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(Feather.INFO), texts);
    }

    private void ask() {
        model.askWhy(finding.rule());
        showReason();
    }

    LogFinding finding() {
        return finding;
    }

    /// Shows the field for the reason until the rule is switched off, or stays on.
    void showReason() {
        ReasonView view = new ReasonView(model.reason(), words, finding.rule());
        texts.getChildren().add(view);
        NodeVisibility.set(actions, false);
        if (getScene() != null) {
            // Where it is must be known, so that it can be scrolled into view.
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        view.focusField();
        asking = model.reason().askedProperty().subscribe(asked -> {
            if (asked != finding.rule()) {
                asking.unsubscribe();
                texts.getChildren().remove(view);
                NodeVisibility.set(actions, true);
                turnOff.requestFocus();
            }
        });
    }
}
