package pumpwise.ui.progress.weeks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.weeks.WeeksSummary.LogFinding;
import pumpwise.ui.progress.weeks.WeeksViewModel.Shown;
import pumpwise.words.Words;

/// What the rules say about the log and the routine in Plan. A rule that was just switched off can be switched on again.
final class FindingsCard extends VBox {

    private final WeeksViewModel model;
    private final Words words;
    private final Label about = new WrappingLabel("", "text-small");
    private final VBox list = new VBox();
    private @Nullable LogFinding switchedOff;

    FindingsCard(WeeksViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("weeks-findings");
        getStyleClass().addAll("card", "findings");
        list.getStyleClass().add("weeks-lines");
        getChildren().setAll(new WrappingLabel(words.text("progress.weeks.log"), "part-title"), about, list);
    }

    void show(Shown shown) {
        about.setText(words.text("progress.weeks.log.of", shown.routine()));
        List<Node> nodes = new ArrayList<>();
        shown.findings()
                .forEach(finding -> nodes.add(new FindingView(finding, words, () -> {
                    switchedOff = finding;
                    model.switchRule(finding.rule(), false);
                })));
        LogFinding off = switchedOff;
        if (off != null) {
            nodes.add(switchedOff(off));
        } else if (nodes.isEmpty()) {
            nodes.add(new WrappingLabel(words.text("progress.weeks.log.none"), "text-normal"));
        }
        list.getChildren().setAll(nodes);
        NodeVisibility.set(about, !shown.findings().isEmpty());
    }

    private Node switchedOff(LogFinding finding) {
        Label text = new WrappingLabel(words.text("progress.weeks.off.done", finding.title()), "text-small");
        Button on = new Button(words.text("progress.weeks.on"));
        on.setId("weeks-turn-on");
        on.getStyleClass().addAll("quiet", "weeks-small");
        on.setMinWidth(USE_PREF_SIZE);
        on.setOnAction(_ -> {
            switchedOff = null;
            model.switchRule(finding.rule(), true);
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, text, on);
        line.getStyleClass().add("weeks-head");
        return line;
    }
}
