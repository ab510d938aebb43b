package pumpwise.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pumpwise.routine.Place;
import pumpwise.words.Words;

/// One block of the routine: an item as it is, or a superset as one bracket around its members.
final class BlockView extends VBox implements RowNode {

    private final BlockRow block;
    private final VBox members = new VBox();
    private Node head = members;
    private double measuredFor = Double.NaN;
    private double prefHeight;
    private double minHeight;

    BlockView(BlockRow block, Words words, RowActions actions) {
        this.block = block;
        getStyleClass().add("block");
        members.getStyleClass().add("members");
        new NodeRows<>(block.items(), row -> new ItemView(row, words, actions)).into(members.getChildren());
        if (block.isSuperset()) {
            getStyleClass().add("superset");
            setFocusTraversable(true);
            RowButtons buttons = RowButtons.ofSuperset(words, actions, block.place()::get);
            head = bracket(words, buttons);
            getChildren().add(head);
            block.selected().subscribe(selected -> pseudoClassStateChanged(SELECTED, selected));
        }
        getChildren().add(members);
    }

    private Node bracket(Words words, RowButtons buttons) {
        Label number = new Label();
        number.textProperty().bind(block.place().map(place -> Integer.toString(place.block() + 1)));
        number.getStyleClass().addAll("number", "text-normal");
        Label title = new Label(words.say("plan.superset"));
        title.getStyleClass().addAll("item-name", "text-normal");
        setAccessibleText(title.getText());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox figures = new HBox();
        figures.getStyleClass().add("figures");
        block.figures().forEach(figure -> figures.getChildren().add(new FigureInput(figure)));
        HBox row = new HBox(new Grip(), number, title, figures, buttons);
        row.getStyleClass().add("item-head");
        VBox above = new VBox(row, Refusals.of(words, block.figures()));
        above.getStyleClass().add("bracket-head");
        return above;
    }

    // A section asks every block in it for its height whenever one has changed. The others know it still.
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredFor) {
            measuredFor = width;
            prefHeight = super.computePrefHeight(width);
            minHeight = super.computeMinHeight(width);
        }
        return prefHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        computePrefHeight(width);
        return minHeight;
    }

    @Override
    public void requestLayout() {
        measuredFor = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // What is laid out may come to need another height by it.
        measuredFor = Double.NaN;
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
    public Place at() {
        return block.place().get();
    }

    @Override
    public Node head() {
        return head;
    }

    /// The rows of its items.
    List<ItemView> items() {
        return members.getChildren().stream().map(ItemView.class::cast).toList();
    }

    BlockRow block() {
        return block;
    }
}
