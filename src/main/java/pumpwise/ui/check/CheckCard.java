package pumpwise.ui.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// A card with the pump check: how far each principle is met, with its findings. An edit changes only the nodes whose
/// findings have changed.
public final class CheckCard extends VBox {

    private final CheckViewModel check;
    private final Words words;
    private final Consumer<RuleId> explain;
    private final Label met = new Label();
    private final Button fixAll = new Button();
    private final VBox principles = new VBox();

    /// @param explain shows why a rule exists
    public CheckCard(CheckViewModel check, Words words, Consumer<RuleId> explain) {
        this.check = check;
        this.words = words;
        this.explain = explain;
        setId("pump-check");
        getStylesheets().add(sheet());
        getStyleClass().addAll("card", "check");
        Label title = new Label(words.text("check.title"));
        title.getStyleClass().add("text-large");
        title.setMinWidth(Region.USE_PREF_SIZE);
        met.getStyleClass().add("text-small");
        met.setWrapText(true);
        met.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(title, met);
        HBox.setHgrow(texts, Priority.ALWAYS);
        fixAll.setId("fix-all");
        fixAll.getStyleClass().add("small");
        fixAll.setMinWidth(Region.USE_PREF_SIZE);
        fixAll.setOnAction(_ -> check.fixAll());
        HBox head = new HBox(texts, fixAll);
        head.getStyleClass().add("check-head");
        principles.getStyleClass().add("principles");
        getChildren().setAll(head, principles);
        check.principlesProperty().subscribe(this::fill);
    }

    /// The style sheet of this package.
    static String sheet() {
        return Objects.requireNonNull(CheckCard.class.getResource("check.css"), "check.css")
                .toExternalForm();
    }

    private void fill(List<PrincipleRow> rows) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean inside = FocusKeeper.isInside(this, focused);
        RuleId rule = inside ? ruleOf(focused) : null;
        int fixesBefore = inside ? fixes().indexOf(focused) : -1;

        met.setText(check.summary());
        setAccessibleText(check.summary());
        fixAll.setText(words.text("check.fix-all", check.repairable()));
        NodeVisibility.set(fixAll, check.repairable() > 1);
        if (principles.getChildren().size() == rows.size()) {
            for (int index = 0; index < rows.size(); index++) {
                ((PrincipleView) principles.getChildren().get(index)).show(rows.get(index));
            }
        } else {
            principles.getChildren().setAll(rows.stream()
                    .map(row -> new PrincipleView(check, words, explain, row))
                    .toList());
        }
        if (inside && !isStillThere(focused)) {
            FocusKeeper.on(next(rule, Math.max(0, fixesBefore), fixesBefore >= 0));
        }
    }

    /// The next node to focus when the focused node is removed: after a rule was switched, the button that switches it
    /// back; after a fix, the next fix; otherwise the card itself.
    private Node next(@Nullable RuleId rule, int fixesBefore, boolean wasFix) {
        Optional<Node> back = wasFix
                ? Optional.empty()
                : Optional.ofNullable(rule).flatMap(this::find).map(RuleView::onOrOff);
        if (back.isPresent()) {
            return back.get();
        }
        List<Node> fixes = fixes();
        return fixes.isEmpty() ? this : fixes.get(Math.min(fixesBefore, fixes.size() - 1));
    }

    private boolean isStillThere(@Nullable Node node) {
        Node at = node;
        while (at != null && at != this && at.isVisible()) {
            at = at.getParent();
        }
        return at == this;
    }

    /// The buttons that fix findings, from top to bottom.
    private List<Node> fixes() {
        return principles.getChildren().stream()
                .map(PrincipleView.class::cast)
                .flatMap(PrincipleView::fixes)
                .toList();
    }

    private static @Nullable RuleId ruleOf(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof RuleView)) {
            at = at.getParent();
        }
        return at instanceof RuleView view ? view.rule() : null;
    }

    private Optional<RuleView> find(RuleId rule) {
        return principles.getChildren().stream()
                .map(PrincipleView.class::cast)
                .flatMap(view -> view.find(rule).stream())
                .findFirst();
    }
}
