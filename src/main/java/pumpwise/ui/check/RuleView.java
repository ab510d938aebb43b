package pumpwise.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The view of one rule: its findings, a link to the reason for the rule, and a way to switch it off for this routine. Unchanged
/// findings keep their nodes.
final class RuleView extends VBox {

    private final CheckViewModel check;
    private final Words words;
    private final Label title = new Label();
    private final VBox findings = new VBox();
    private final ToggleButton more = new ToggleButton();
    private final Button why = new Button();
    private final Button off = new Button();
    private final Label failed = new WrappingLabel("", "failed", "text-normal");
    private final Label reason = new WrappingLabel("", "off-reason", "text-small");
    private final Button on = new Button();
    private final FlowPane buttons = new FlowPane(why, off);
    private @Nullable ReasonView asking;
    private RuleRow row;

    /// @param explain shows why a rule exists
    RuleView(CheckViewModel check, Words words, Consumer<RuleId> explain, RuleRow first) {
        this.check = check;
        this.words = words;
        row = first;
        getStyleClass().add("rule");
        String name = check.findingWords().title(first.rule());
        title.setText(name);
        title.getStyleClass().addAll("rule-title", "text-small");
        findings.getStyleClass().add("findings");
        more.getStyleClass().addAll("quiet", "more");
        more.selectedProperty().subscribe(this::fill);
        why.setText(words.text("check.why"));
        why.setAccessibleText(words.text("check.why.of", name));
        why.getStyleClass().addAll("quiet", "why");
        why.setOnAction(_ -> explain.accept(rule()));
        off.setText(words.text("check.off"));
        off.setAccessibleText(words.text("check.off.of", name));
        off.getStyleClass().addAll("quiet", "off");
        off.setOnAction(_ -> check.reason().ask(rule()));
        on.setText(words.text("check.on"));
        on.setAccessibleText(words.text("check.on.of", name));
        on.getStyleClass().addAll("quiet", "on");
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.setOnAction(_ -> check.switchOn(rule()));
        buttons.getStyleClass().add("rule-buttons");
        check.reason().askedProperty().subscribe(this::ask);
        fill();
    }

    RuleId rule() {
        return row.rule();
    }

    /// Displays a row.
    void show(RuleRow now) {
        if (!now.equals(row)) {
            row = now;
            fill();
        }
    }

    private void ask(@Nullable RuleId asked) {
        boolean wanted = asked == rule();
        if (wanted && asking == null) {
            ReasonView view = new ReasonView(check.reason(), words, rule());
            asking = view;
            fill();
            view.focusField();
            FocusKeeper.reveal(view);
        } else if (!wanted && asking != null) {
            boolean leave = getScene() != null && FocusKeeper.isInside(asking, getScene().getFocusOwner());
            asking = null;
            fill();
            if (leave) {
                FocusKeeper.on(off);
            }
        }
    }

    private void fill() {
        List<Node> children = new ArrayList<>();
        children.add(title);
        if (row.off() != null) {
            reason.setText(words.text("check.off.reason", row.off()));
            children.add(reason);
            children.add(on);
        } else {
            if (row.failed()) {
                failed.setText(check.findingWords().failure(rule()));
                children.add(failed);
            }
            fillFindings();
            children.add(findings);
            if (row.more() > 0) {
                more.setText(words.text(more.isSelected() ? "check.fewer" : "check.more", row.more()));
                children.add(more);
            }
            children.add(buttons);
            if (asking != null) {
                children.add(asking);
            }
        }
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
    }

    /// A finding keeps its node, or else reuses the node of another finding about the same place, or else gets a new
    /// node.
    private void fillFindings() {
        Map<FindingRow, FindingView> left = new LinkedHashMap<>();
        findings.getChildren().stream()
                .map(FindingView.class::cast)
                .forEach(view -> left.put(view.row(), view));
        List<FindingRow> wanted = row.shown(more.isSelected());
        Map<FindingRow, FindingView> views = new HashMap<>();
        for (FindingRow finding : wanted) {
            FindingView same = left.remove(finding);
            if (same != null) {
                views.put(finding, same);
            }
        }
        List<Node> nodes = wanted.stream()
                .<Node>map(finding -> views.computeIfAbsent(finding, other -> take(left, other)))
                .toList();
        if (!findings.getChildren().equals(nodes)) {
            findings.getChildren().setAll(nodes);
        }
    }

    private FindingView take(Map<FindingRow, FindingView> left, FindingRow finding) {
        Optional<FindingRow> same = left.keySet().stream().filter(finding::isAt).findFirst();
        FindingView view = same.map(left::remove).orElseGet(() -> new FindingView(check, finding));
        view.show(finding);
        return view;
    }

    /// The buttons that fix its findings, from top to bottom.
    Stream<Node> fixes() {
        return row.off() != null
                ? Stream.empty()
                : findings.getChildren().stream()
                        .map(FindingView.class::cast)
                        .flatMap(view -> view.fixButton().stream());
    }

    /// The button that switches the rule off, or back on.
    Node onOrOff() {
        return row.off() != null ? on : off;
    }
}
