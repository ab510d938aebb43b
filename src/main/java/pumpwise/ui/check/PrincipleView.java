package pumpwise.ui.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.CachedHeightBox;
import pumpwise.words.Words;

/// The view of one principle. If the principle is met, it is a plain line; otherwise it shows the state and the rules
/// with findings.
final class PrincipleView extends CachedHeightBox {

    private final CheckViewModel check;
    private final Words words;
    private final Consumer<RuleId> explain;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label need = new Label();
    private final HBox head = new HBox(name);
    private final VBox rules = new VBox();
    // Cached for later findings; there are only a few rules.
    private final Map<RuleId, RuleView> known = new EnumMap<>(RuleId.class);
    private PrincipleRow row;
    private @Nullable PrincipleState shown;

    /// @param explain shows why a rule exists
    PrincipleView(CheckViewModel check, Words words, Consumer<RuleId> explain, PrincipleRow first) {
        this.check = check;
        this.words = words;
        this.explain = explain;
        row = first;
        getStyleClass().add(first.isFrame() ? "frame" : "principle");
        name.setText(first.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.setMinWidth(Region.USE_PREF_SIZE);
        need.getStyleClass().addAll("principle-need", "text-small");
        need.setWrapText(true);
        need.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("principle-head");
        rules.getStyleClass().add("rules");
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
        showState(row.state());
        // The icon already shows it.
        boolean isQuiet = row.state() == PrincipleState.MET || !row.need().isEmpty();
        set(head, isQuiet ? List.of(name) : List.of(name, state));
        List<RuleView> views = new ArrayList<>();
        for (RuleRow rule : row.rules()) {
            RuleView view = known.computeIfAbsent(rule.rule(), _ -> new RuleView(check, words, explain, rule));
            view.show(rule);
            views.add(view);
        }
        set(rules, views);
        List<Node> parts = new ArrayList<>(List.of(head));
        if (!row.need().isEmpty()) {
            need.setText(row.need());
            parts.add(need);
        }
        if (!views.isEmpty()) {
            parts.add(rules);
        }
        set(this, parts);
    }

    /// Styles are only touched if they change, since every touch styles the nodes again.
    private void showState(PrincipleState now) {
        if (now == shown) {
            return;
        }
        shown = now;
        String style = SeverityLook.style(now);
        String said = words.text(SeverityLook.key(now));
        name.setGraphic(SeverityLook.icon(now));
        name.getStyleClass().setAll("label", "principle-name", "text-normal", style);
        name.setAccessibleText(words.text("check.state.spoken", row.name(), said));
        state.setText(said);
        state.getStyleClass().setAll("label", "principle-state", "text-small", style);
    }

    private static void set(Pane pane, List<? extends Node> children) {
        if (!pane.getChildren().equals(children)) {
            pane.getChildren().setAll(children);
        }
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
