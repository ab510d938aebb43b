package pumpwise.ui.plan.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.plan.model.SectionRows;
import pumpwise.words.Words;

/// A section of the routine as a card, with its length and a button to add to it.
final class SectionCard extends VBox {

    private final VBox blocks = new VBox();
    private final Section section;

    SectionCard(SectionRows rows, Words words, RowActions actions, Runnable add) {
        section = rows.section();
        String word = Worded.key(section);
        setId("section-" + word);
        getStyleClass().addAll("card", "section");
        setFocusTraversable(false);

        Label title = new Label(words.text("plan.section." + word));
        title.getStyleClass().addAll("section-title", "text-large");
        Label length = new Label();
        length.textProperty().bind(rows.lengthProperty());
        length.getStyleClass().add("text-small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = new Button(words.text("plan.add"), new FontIcon(Feather.PLUS));
        button.getStyleClass().addAll("quiet", "add");
        button.setTooltip(new Tooltip(words.text("plan.add.hint")));
        button.setOnAction(_ -> add.run());
        HBox head = new HBox(title, length, gap, button);
        head.getStyleClass().add("section-head");

        Label empty = new Label(words.text("plan.empty." + word));
        empty.getStyleClass().addAll("empty", "text-small");
        empty.setWrapText(true);
        NodeVisibility.only(empty, Bindings.isEmpty(rows.blocks()));

        blocks.getStyleClass().add("blocks");
        new RowNodeList<>(rows.blocks(), block -> new BlockView(block, words, actions)).into(blocks.getChildren());
        getChildren().setAll(head, empty, blocks);
    }

    /// Which section it is.
    Section section() {
        return section;
    }

    /// The blocks in it, from top to bottom.
    List<BlockView> blocks() {
        return blocks.getChildren().stream().map(BlockView.class::cast).toList();
    }

    /// The node that contains the blocks.
    Node body() {
        return blocks;
    }

    /// The node of a place: a row, a superset, or the card itself.
    Node find(Place place) {
        if (place.isSection() || place.block() >= blocks.getChildren().size()) {
            return this;
        }
        Optional<Node> row = blocks.getChildren().get(place.block()) instanceof BlockView view
                ? view.find(place)
                : Optional.empty();
        return row.orElse(this);
    }
}
