package pumpwise.ui.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.routine.Place;
import pumpwise.ui.common.CachedHeightBox;
import pumpwise.ui.plan.model.BlockRow;
import pumpwise.words.Words;

/// The view of one block: a single item, or a superset with a bracket around its members.
final class BlockView extends CachedHeightBox implements RowNode {

    private final BlockRow block;
    private final VBox members = new VBox();
    private final List<FigureInput> fields = new ArrayList<>();
    private Node head = members;

    BlockView(BlockRow block, Words words, RowActions actions) {
        this.block = block;
        getStyleClass().add("block");
        members.getStyleClass().add("members");
        new RowNodeList<>(block.items(), row -> new ItemView(row, words, actions)).into(members.getChildren());
        if (block.isSuperset()) {
            getStyleClass().add("superset");
            setFocusTraversable(true);
            RowButtons buttons = RowButtons.ofSuperset(words, actions, block.placeProperty()::get);
            head = head(words, buttons);
            getChildren().add(head);
            block.selectedProperty().subscribe(selected -> pseudoClassStateChanged(SELECTED, selected));
        }
        getChildren().add(block.isSuperset() ? bracketed() : members);
    }

    /// The members with one bracket around them.
    private Node bracketed() {
        Region bracket = new Region();
        bracket.getStyleClass().add("bracket");
        HBox.setHgrow(members, Priority.ALWAYS);
        return new HBox(bracket, members);
    }

    private Node head(Words words, RowButtons buttons) {
        Label number = new Label();
        number.textProperty().bind(block.placeProperty().map(place -> Integer.toString(place.block() + 1)));
        number.getStyleClass().addAll("number", "text-normal");
        Label title = new Label(words.text("plan.superset"));
        title.getStyleClass().addAll("item-name", "text-normal");
        setAccessibleText(title.getText());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox figures = new HBox();
        figures.getStyleClass().add("figures");
        block.figures().forEach(figure -> fields.add(new FigureInput(figure)));
        figures.getChildren().setAll(fields);
        HBox row = new HBox(new DragHandle(), number, title, figures, buttons);
        row.getStyleClass().add("item-head");
        VBox above = new VBox(row, FieldErrors.of(words, block.figures()));
        above.getStyleClass().add("bracket-head");
        return above;
    }

    /// The row at a place of this block.
    Optional<Node> find(Place place) {
        List<Node> rows = members.getChildren();
        if (place.isMember()) {
            return place.member() < rows.size() ? Optional.of(rows.get(place.member())) : Optional.empty();
        }
        return Optional.of(block.isSuperset() ? this : rows.getFirst());
    }

    @Override
    public Place place() {
        return block.placeProperty().get();
    }

    @Override
    public Node head() {
        return head;
    }

    @Override
    public boolean isRow() {
        return block.isSuperset();
    }

    @Override
    public Optional<Node> firstField() {
        return fields.stream().findFirst().map(FigureInput::field);
    }

    /// The rows of its items.
    List<ItemView> items() {
        return members.getChildren().stream().map(ItemView.class::cast).toList();
    }

    BlockRow block() {
        return block;
    }
}
