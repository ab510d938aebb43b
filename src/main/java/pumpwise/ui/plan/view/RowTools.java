package pumpwise.ui.plan.view;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The tools of a line: a drag handle, the details button, and the menu button. They are plain shapes, which are
/// created when the pointer or the focus first reaches the line; a line with a note always has the details button.
final class RowTools {

    private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private static final double GRIP = 3;

    private final List<Node> children;
    private @Nullable Region grip;
    private @Nullable Region more;
    private @Nullable Region menu;

    /// @param children the children of the cell
    RowTools(List<Node> children) {
        this.children = children;
    }

    private Region add(String style) {
        Region region = new Region();
        region.getStyleClass().addAll("row-tool", style);
        children.add(region);
        return region;
    }

    /// Shows the handle and the menu button.
    void showAll(boolean hasDetails) {
        if (grip == null) {
            grip = add("grip");
            grip.setCursor(Cursor.OPEN_HAND);
            menu = add("row-menu");
        }
        if (hasDetails && more == null) {
            more = add("row-more");
        }
    }

    /// Sets whether there are details, and whether they are open.
    void showDetails(boolean noted, boolean opened) {
        if (noted && more == null) {
            more = add("row-more");
        }
        if (more != null) {
            more.pseudoClassStateChanged(NOTED, noted);
            more.pseudoClassStateChanged(OPENED, opened);
        }
    }

    /// Whether a node is the details button.
    boolean isMore(Node node) {
        return node == more;
    }

    /// Whether a node is the menu button.
    boolean isMenu(Node node) {
        return node == menu;
    }

    void layout(ColumnGrid grid) {
        place(grip, GRIP, grid.bracket() - GRIP, grid);
        place(more, grid.sign(), grid.menu() - grid.sign(), grid);
        place(menu, grid.menu(), grid.menu() - grid.sign(), grid);
    }

    private static void place(@Nullable Region region, double x, double width, ColumnGrid grid) {
        if (region != null) {
            region.resizeRelocate(x, 0, width, grid.line());
        }
    }
}
