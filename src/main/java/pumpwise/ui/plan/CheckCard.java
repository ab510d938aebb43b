package pumpwise.ui.plan;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.Finding;
import pumpwise.words.Words;

/// The pump check as a card: every principle with how far it is met, and under it what stands in the way.
final class CheckCard extends VBox {

    private final CheckViewModel check;
    private final Words words;
    private final Consumer<Finding> fix;
    private final Consumer<Finding> show;
    private final Label met = new Label();
    private final Button fixAll = new Button();
    private final VBox principles = new VBox();

    /// @param fix makes the repair of a finding
    /// @param show directs the eye to where a finding is
    /// @param fixEverything makes every repair
    CheckCard(
            CheckViewModel check, Words words, Consumer<Finding> fix, Consumer<Finding> show, Runnable fixEverything) {
        this.check = check;
        this.words = words;
        this.fix = fix;
        this.show = show;
        setId("pump-check");
        getStyleClass().addAll("card", "check");
        Label title = new Label(words.say("plan.check"));
        title.getStyleClass().add("text-large");
        met.getStyleClass().add("text-small");
        VBox texts = new VBox(title, met);
        HBox.setHgrow(texts, Priority.ALWAYS);
        fixAll.setId("fix-all");
        fixAll.setText(words.say("plan.fix-all"));
        fixAll.setMinWidth(Region.USE_PREF_SIZE);
        fixAll.setOnAction(_ -> fixEverything.run());
        HBox head = new HBox(texts, fixAll);
        head.getStyleClass().add("check-head");
        principles.getStyleClass().add("principles");
        getChildren().setAll(head, principles);
        check.principles().subscribe(_ -> fill());
    }

    private void fill() {
        boolean hadFocus = getScene() != null && isInside(getScene().getFocusOwner());
        met.setText(words.say("plan.check.met", check.met()));
        fixAll.setVisible(check.repairable() > 1);
        fixAll.setManaged(check.repairable() > 1);
        principles.getChildren().setAll(check.principles().get().stream().map(this::principle).toList());
        if (hadFocus) {
            Node next = principles.lookup(".fix");
            (next == null ? this : next).requestFocus();
        }
    }

    private boolean isInside(@Nullable Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    private Node principle(CheckViewModel.PrincipleRow row) {
        Label name = new Label(row.name(), SeverityLook.icon(row.state()));
        name.getStyleClass().addAll("principle-name", "text-normal", SeverityLook.style(row.state()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label state = new Label(words.say(
                "plan.check.state." + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        state.getStyleClass().addAll("principle-state", "text-small", SeverityLook.style(row.state()));
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, state);
        head.getStyleClass().add("principle-head");
        VBox box = new VBox(head);
        box.getStyleClass().add(row.isFrame() ? "frame" : "principle");
        row.findings().forEach(finding -> box.getChildren().add(finding(finding)));
        return box;
    }

    private Node finding(CheckViewModel.FindingRow row) {
        // A link, so that it can be reached and pressed by keys too.
        Hyperlink message = new Hyperlink(row.message());
        message.getStyleClass().add("finding-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.setOnAction(_ -> {
            message.setVisited(false);
            row.finding().ifPresent(show);
        });
        Label why = new Label(row.why());
        why.getStyleClass().addAll("why-text", "text-small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        ToggleButton ask = new ToggleButton(words.say("plan.why"));
        ask.getStyleClass().addAll("quiet", "small", "why");
        why.visibleProperty().bind(ask.selectedProperty());
        why.managedProperty().bind(why.visibleProperty());
        HBox buttons = new HBox();
        buttons.getStyleClass().add("finding-buttons");
        row.fix().ifPresent(text -> {
            Button button = new Button(text);
            button.getStyleClass().addAll("small", "fix");
            button.setOnAction(_ -> row.finding().ifPresent(fix));
            buttons.getChildren().add(button);
        });
        if (row.fix().isEmpty()) {
            ask.getStyleClass().add("alone");
        }
        buttons.getChildren().add(ask);
        VBox texts = new VBox(message, buttons, why);
        texts.getStyleClass().add("finding-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox box = new HBox(SeverityLook.icon(row.severity()), texts);
        box.getStyleClass().addAll("finding", SeverityLook.style(row.severity()));
        return box;
    }
}
