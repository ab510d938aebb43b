package pumpwise.ui.progress.weeks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.weeks.WeeksSummary.LogFinding;
import pumpwise.ui.progress.weeks.WeeksSummary.RuleHere;
import pumpwise.words.Words;

/// What the rules say about the log and the routine in Plan. A rule that is off for this routine, or that was just switched
/// off for all, can be switched on again.
final class FindingsCard extends VBox {

    private final WeeksViewModel model;
    private final Words words;
    private final Label about = new WrappingLabel("", "text-small");
    private final VBox list = new VBox();
    private @Nullable LogFinding switchedOff;
    private @Nullable Content content;

    /// What the card was made of.
    private record Content(String routine, List<LogFinding> findings, List<RuleHere> off, @Nullable LogFinding switchedOff) {}

    FindingsCard(WeeksViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("weeks-findings");
        getStyleClass().addAll("card", "findings");
        list.getStyleClass().add("weeks-lines");
        getChildren().setAll(new WrappingLabel(words.text("progress.weeks.log"), "part-title"), about, list);
    }

    void show(ShownWeeks shown) {
        Content now = new Content(shown.routine(), shown.findings(), shown.off(), switchedOff);
        if (now.equals(content)) {
            // What is typed stays.
            return;
        }
        content = now;
        about.setText(words.text("progress.weeks.log.of", shown.routine()));
        List<Node> nodes = new ArrayList<>();
        shown.findings()
                .forEach(finding -> nodes.add(new FindingView(model, finding, shown.routine(), words, () -> {
                    switchedOff = finding;
                    model.switchRule(finding.rule(), false);
                })));
        shown.off().forEach(off -> nodes.add(off(off.text(), () -> model.switchOnHere(off.rule()))));
        LogFinding all = switchedOff;
        if (all != null) {
            nodes.add(off(words.text("progress.weeks.off.done", all.title()), () -> {
                switchedOff = null;
                model.switchRule(all.rule(), true);
            }));
        }
        if (nodes.isEmpty()) {
            nodes.add(new WrappingLabel(words.text("progress.weeks.log.none"), "text-normal"));
        }
        boolean hadFocus = list.isFocusWithin();
        list.getChildren().setAll(nodes);
        Node on = list.lookup(".weeks-turn-on");
        Scene scene = getScene();
        if (hadFocus && on != null && scene != null) {
            // Where it is must be known, so that it can be scrolled into view.
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            on.requestFocus();
        }
        NodeVisibility.set(about, !shown.findings().isEmpty());
        nodes.stream()
                .filter(FindingView.class::isInstance)
                .map(FindingView.class::cast)
                .filter(view -> view.finding().rule() == model.reason().askedProperty().get())
                .findFirst()
                .ifPresent(FindingView::showReason);
    }

    private Node off(String what, Runnable turnOn) {
        Label text = new WrappingLabel(what, "text-small");
        Button on = new Button(words.text("progress.weeks.on"));
        on.getStyleClass().add("weeks-turn-on");
        on.getStyleClass().addAll("quiet", "weeks-small");
        on.setMinWidth(USE_PREF_SIZE);
        on.setOnAction(_ -> turnOn.run());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, text, on);
        line.getStyleClass().add("weeks-head");
        return line;
    }
}
