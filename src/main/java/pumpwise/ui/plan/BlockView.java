package pumpwise.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pumpwise.routine.Place;
import pumpwise.words.Words;

/// One block of the routine: an item as it is, or a superset as one bracket around its members.
final class BlockView extends VBox {

    private final BlockRow block;
    private final VBox members = new VBox();

    BlockView(BlockRow block, Words words, RowActions actions) {
        this.block = block;
        getStyleClass().add("block");
        members.getStyleClass().add("members");
        new NodeRows<>(block.items(), row -> new ItemView(row, words, actions)).into(members.getChildren());
        if (block.isSuperset()) {
            getStyleClass().add("superset");
            setFocusTraversable(true);
            RowButtons buttons = RowButtons.ofSuperset(words, actions, block.place()::get);
            getChildren().add(bracket(words, buttons));
            addEventHandler(KeyEvent.KEY_PRESSED, event -> buttons.onKey(event, isFocused()));
            addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                if (!isMember(event.getTarget())) {
                    requestFocus();
                }
            });
        }
        getChildren().add(members);
    }

    private boolean isMember(Object target) {
        Object node = target;
        while (node instanceof Node inner && node != this) {
            if (node == members) {
                return true;
            }
            node = inner.getParent();
        }
        return false;
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
        HBox head = new HBox(number, title, figures, buttons);
        head.getStyleClass().add("item-head");
        return new VBox(head, Refusals.of(words, block.figures()));
    }

    /// The row at a place of this block.
    Optional<Node> find(Place place) {
        List<Node> rows = members.getChildren();
        if (place.isMember()) {
            return place.member() < rows.size() ? Optional.of(rows.get(place.member())) : Optional.empty();
        }
        return Optional.of(block.isSuperset() ? this : rows.getFirst());
    }

    BlockRow block() {
        return block;
    }
}
