package pumpwise.ui.plan.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.plan.model.ValueRow;
import pumpwise.words.Words;

/// The part below a line: error messages for invalid values, and the details. It takes no space while there is neither.
final class RowNotes {

    private final List<Node> children;
    private final Words words;
    private final Consumer<Place> replacing;
    private @Nullable Label refusals;
    private @Nullable DetailsPane details;

    /// @param children the children of the cell
    /// @param replacing asks for a replacement of the exercise at a place
    RowNotes(List<Node> children, Words words, Consumer<Place> replacing) {
        this.replacing = replacing;
        this.children = children;
        this.words = words;
    }

    /// Shows the notes of a row.
    void show(ValueRow row) {
        String text = row.refused().stream()
                .map(value -> words.text("plan.refused", value.label(), value.refusalProperty().get()))
                .collect(Collectors.joining("\n"));
        if (refusals == null && !text.isEmpty()) {
            refusals = new Label();
            refusals.getStyleClass().addAll("refusal", "text-small");
            refusals.setWrapText(true);
            add(refusals);
        }
        if (refusals != null) {
            refusals.setText(text);
            NodeVisibility.set(refusals, !text.isEmpty());
        }
        if (details == null && row.isOpened()) {
            details = new DetailsPane(words, replacing);
            add(details);
        }
        if (details != null) {
            NodeVisibility.set(details, row.isOpened());
            if (row.isOpened()) {
                details.show(row);
            }
        }
    }

    private void add(Node node) {
        children.add(node);
        if (node.getScene() != null) {
            node.applyCss();
        }
    }

    /// Whether anything is visible below the line.
    boolean isShown() {
        return isVisible(refusals) || isVisible(details);
    }

    private static boolean isVisible(@Nullable Node node) {
        return node != null && node.isVisible();
    }

    /// The labels of the values in the details.
    List<ValueLabel> values() {
        return details != null && details.isVisible() ? details.labels() : List.of();
    }

    /// The height of the part.
    double height(ColumnGrid grid) {
        double width = grid.below();
        double height = 0;
        if (refusals != null && refusals.isVisible()) {
            height += refusals.prefHeight(width);
        }
        if (details != null && details.isVisible()) {
            height += details.prefHeight(width);
        }
        return height;
    }

    /// @param top its position
    void layout(ColumnGrid grid, double top) {
        double width = grid.below();
        double y = top;
        if (refusals != null && refusals.isVisible()) {
            double height = refusals.prefHeight(width);
            refusals.resizeRelocate(grid.name(), y, width, height);
            y += height;
        }
        if (details != null && details.isVisible()) {
            details.resizeRelocate(grid.name(), y, width, details.prefHeight(width));
        }
    }
}
