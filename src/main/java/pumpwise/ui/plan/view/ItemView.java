package pumpwise.ui.plan.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.ui.check.SeverityLook;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.plan.model.ItemRow;
import pumpwise.words.Words;

/// The view of one exercise: its name, kind and figures, and more figures on demand.
final class ItemView extends VBox implements RowNode {

    private final ItemRow row;
    private final Words words;
    private final ToggleButton more = new ToggleButton();
    private final VBox details = new VBox();
    private final List<FigureInput> fields;

    ItemView(ItemRow row, Words words, RowActions actions) {
        this.row = row;
        this.words = words;
        getStyleClass().add("item");
        setFocusTraversable(true);
        setAccessibleText(row.name());
        RowButtons buttons = RowButtons.ofItem(words, actions, row.placeProperty()::get);
        row.selectedProperty().subscribe(selected -> pseudoClassStateChanged(SELECTED, selected));
        dressMore();
        buttons.getChildren().addFirst(more);

        boolean inWork = row.placeProperty().get().section() == Section.WORK;
        fields = row.main().stream().map(FigureInput::new).toList();
        Pane figures = figures(inWork ? new FlowPane() : new HBox(), fields);
        HBox head = new HBox(new DragHandle(), number(), title(inWork), buttons);
        head.getStyleClass().add("item-head");
        if (!inWork) {
            figures.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(3, figures);
        }
        VBox below = new VBox(FieldErrors.of(
                words, Stream.concat(row.main().stream(), row.details().stream()).toList()));
        below.getStyleClass().add("item-below");
        if (inWork) {
            below.getChildren().addFirst(figures);
        }
        below.getChildren().add(summary());
        // Created on demand: there are many rows, and most details are never opened.
        more.selectedProperty().subscribe(asked -> {
            if (asked && !below.getChildren().contains(details)) {
                fillDetails();
                below.getChildren().add(details);
            }
        });
        if (!row.isKnown()) {
            below.getChildren().add(unknown(actions));
        }
        getChildren().setAll(head, below);
    }

    private void dressMore() {
        more.setGraphic(new FontIcon(Feather.SLIDERS));
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.getStyleClass().addAll("icon-button", "row-more");
        more.setAccessibleText(words.text("plan.row.more"));
        more.setTooltip(new Tooltip(words.text("plan.row.more")));
    }

    private Label number() {
        Label number = new Label();
        number.textProperty().bind(row.numberProperty());
        number.getStyleClass().addAll("number", "text-normal");
        NodeVisibility.set(number, !row.placeProperty().get().isMember());
        return number;
    }

    private Node title(boolean inWork) {
        Label name = new Label(row.name());
        name.getStyleClass().addAll("item-name", "text-normal");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label kind = new Label(row.kind());
        kind.getStyleClass().addAll("item-kind", "text-small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label mark = new Label();
        row.markProperty().subscribe(worst -> SeverityLook.dress(mark, worst));
        Region title;
        if (inWork) {
            // What does not fit beside a long name wraps below it.
            title = new FlowPane(name, mark, kind);
            title.setMinWidth(0);
            name.maxWidthProperty().bind(title.widthProperty());
            title.getStyleClass().add("item-title");
        } else {
            HBox first = new HBox(name, mark);
            first.getStyleClass().add("item-title");
            title = new VBox(first, kind);
            title.getStyleClass().add("item-stack");
        }
        HBox.setHgrow(title, Priority.ALWAYS);
        return title;
    }

    private static Pane figures(Pane pane, List<FigureInput> fields) {
        pane.getStyleClass().add("figures");
        pane.getChildren().setAll(fields);
        return pane;
    }

    private Label summary() {
        Label summary = new Label();
        summary.textProperty().bind(row.summaryProperty());
        summary.getStyleClass().addAll("item-summary", "text-small");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        NodeVisibility.only(summary, row.summaryProperty().isNotEmpty().and(more.selectedProperty().not()));
        return summary;
    }

    private void fillDetails() {
        details.getChildren()
                .setAll(figures(
                        new FlowPane(),
                        row.details().stream()
                                .filter(figure -> !figure.field().isText())
                                .map(FigureInput::new)
                                .toList()));
        // Words need the whole width.
        row.details().stream()
                .filter(figure -> figure.field().isText())
                .forEach(figure -> details.getChildren().add(new FigureInput(figure)));
        details.getStyleClass().add("details");
        NodeVisibility.only(details, more.selectedProperty());
    }

    private Node unknown(RowActions actions) {
        Label text = new Label(words.text("plan.unknown"));
        text.getStyleClass().add("text-small");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button replace = new Button(words.text("plan.row.replace"));
        replace.getStyleClass().add("small");
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.setOnAction(_ -> actions.replace(row.placeProperty().get()));
        HBox box = new HBox(text, replace);
        box.getStyleClass().add("unknown");
        return box;
    }

    @Override
    public Place place() {
        return row.placeProperty().get();
    }

    @Override
    public Node head() {
        return this;
    }

    @Override
    public Optional<Node> firstField() {
        return fields.stream().findFirst().map(FigureInput::field);
    }
}
