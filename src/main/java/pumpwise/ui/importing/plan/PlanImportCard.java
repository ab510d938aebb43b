package pumpwise.ui.importing.plan;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The card for importing a plan: its sessions, and what was changed or left out in each of them.
public final class PlanImportCard extends VBox {

    private final Button confirm = new Button();

    /// @param cancel closes the card
    public PlanImportCard(PlanImportViewModel plan, Words words, Runnable cancel) {
        setId("plan-import-card");
        getStyleClass().addAll("import-workout", "import-plan");
        getStylesheets()
                .add(Objects.requireNonNull(PlanImportCard.class.getResource("/pumpwise/ui/importing/importing.css"))
                        .toExternalForm());
        VBox sessions = new VBox();
        sessions.getStyleClass().add("import-lines");
        plan.rows().forEach(row -> sessions.getChildren().add(session(row, words)));
        ScrollPane scroll = new ScrollArea();
        scroll.setContent(sessions);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("import-preview");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(words.text("importing.plan.title"));
        title.getStyleClass().add("text-large");
        confirm.setId("plan-import-confirm");
        confirm.getStyleClass().add("next");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.textProperty().bind(plan.confirmProperty());
        confirm.disableProperty().bind(plan.confirmableProperty().not());
        confirm.setOnAction(_ -> plan.confirm());
        Button close = new Button(words.text("common.cancel"));
        close.setId("plan-import-cancel");
        close.setOnAction(_ -> cancel.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, close, confirm);
        buttons.getStyleClass().add("import-buttons");
        getChildren().setAll(new VBox(4, title, new WrappingLabel(plan.about(), "text-normal")), scroll, buttons);
    }

    private static VBox session(PlanImportViewModel.Row row, Words words) {
        CheckBox choice = new CheckBox(row.name());
        choice.selectedProperty().bindBidirectional(row.chosenProperty());
        choice.setMinWidth(0);
        choice.setAccessibleText(row.name() + ", " + row.size());
        Label size = new Label(row.size());
        size.getStyleClass().addAll("text-normal", "text-muted");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox shown = new VBox(4, new HBox(8, choice, gap, size));
        shown.getStyleClass().add("import-line");
        if (!row.left().isEmpty()) {
            shown.getChildren().add(new WrappingLabel(words.text("importing.plan.left"), "text-small"));
            row.left().forEach(line -> shown.getChildren().add(new WrappingLabel(line, "text-normal")));
        }
        return shown;
    }

    /// Moves the focus to the button that imports.
    public void focus() {
        confirm.requestFocus();
    }
}
