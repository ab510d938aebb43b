package pumpwise.ui.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.CachedHeightBox;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// The view of one principle: its state, and the rules with findings.
final class PrincipleView extends CachedHeightBox {

    private final CheckViewModel check;
    private final Words words;
    private final Label name = new Label();
    private final Label state = new Label();
    private final VBox rules = new VBox();
    // Cached for later findings; there are only a few rules.
    private final Map<RuleId, RuleView> known = new EnumMap<>(RuleId.class);
    private PrincipleRow row;

    PrincipleView(CheckViewModel check, Words words, PrincipleRow first) {
        this.check = check;
        this.words = words;
        row = first;
        getStyleClass().add(first.isFrame() ? "frame" : "principle");
        name.setText(first.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, state);
        head.getStyleClass().add("principle-head");
        rules.getStyleClass().add("rules");
        getChildren().setAll(head, rules);
        fill();
    }

    /// Displays a row.
    void show(PrincipleRow now) {
        if (!now.equals(row)) {
            row = now;
            fill();
        }
    }

    private void fill() {
        String style = SeverityLook.style(row.state());
        name.setGraphic(SeverityLook.icon(row.state()));
        name.getStyleClass().setAll("label", "principle-name", "text-normal", style);
        state.setText(words.text(key(row.state())));
        state.getStyleClass().setAll("label", "principle-state", "text-small", style);
        List<RuleView> views = new ArrayList<>();
        for (RuleRow rule : row.rules()) {
            RuleView view = known.computeIfAbsent(rule.rule(), _ -> new RuleView(check, words, rule));
            view.show(rule);
            views.add(view);
        }
        if (!rules.getChildren().equals(views)) {
            rules.getChildren().setAll(views);
        }
        NodeVisibility.set(rules, !views.isEmpty());
    }

    private static String key(PrincipleState state) {
        return switch (state) {
            case MET -> "check.state.met";
            case NEARLY_MET -> "check.state.nearly";
            case NOT_MET -> "check.state.not-met";
            case OFF -> "check.state.off";
            case NOT_CHECKED -> "check.state.not-checked";
        };
    }

    /// The buttons that fix findings, from top to bottom.
    Stream<Node> fixes() {
        return rules.getChildren().stream().map(RuleView.class::cast).flatMap(RuleView::fixes);
    }

    /// The view of a rule; empty if the rule is not shown.
    Optional<RuleView> find(RuleId rule) {
        return rules.getChildren().stream()
                .map(RuleView.class::cast)
                .filter(view -> view.rule() == rule)
                .findFirst();
    }
}
