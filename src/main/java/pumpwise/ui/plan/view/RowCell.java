package pumpwise.ui.plan.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.rules.Severity;
import pumpwise.ui.check.SeverityLook;
import pumpwise.ui.plan.model.EditableValue;
import pumpwise.ui.plan.model.ValueRow;
import pumpwise.ui.plan.model.ItemRow;
import pumpwise.ui.plan.model.Line;
import pumpwise.words.Words;

/// The cell for an exercise, or for the head of a superset. Nodes that only some lines need are created on demand.
final class RowCell extends LineCell {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final double GAP = 4;
    private static final double SIGN = 16;
    private static final double WRAPPED = 10;

    private final boolean forSupersets;
    private final Words words;
    private final TextWidth widths;
    private final Runnable heightChanged;
    private final Text number = new Text();
    private final Text name = new Text();
    private String title = "";
    private final RowValues values;
    private final RowTools tools = new RowTools(getChildren());
    private final RowNotes notes;
    private @Nullable Bracket bracket;
    private @Nullable Label mark;
    private @Nullable ValueRow row;
    private @Nullable EditableValue edited;
    private Subscription shown = Subscription.EMPTY;

    /// @param replacing asks for a replacement of the exercise at a place
    /// @param heightChanged called when the line needs another height
    RowCell(boolean forSupersets, Words words, TextWidth widths, Consumer<Place> replacing, Runnable heightChanged) {
        this.forSupersets = forSupersets;
        this.words = words;
        this.widths = widths;
        this.heightChanged = heightChanged;
        values = new RowValues(getChildren(), widths);
        notes = new RowNotes(getChildren(), words, replacing);
        getStyleClass().add(forSupersets ? "superset" : "item");
        number.getStyleClass().add("number");
        name.getStyleClass().add("item-name");
        getChildren().addAll(number, name);
        hoverProperty().subscribe((_, hovered) -> {
            if (hovered) {
                showEverything();
            }
        });
    }

    @Override
    boolean suits(Line other) {
        return other instanceof Line.Superset == forSupersets && other instanceof Line.Row;
    }

    @Override
    void show(Line other) {
        super.show(other);
        shown.unsubscribe();
        if (other instanceof Line.Row line) {
            row = line.row();
            refresh(line.row());
            shown = line.row().revisionProperty().subscribe((_, _) -> changed(line.row()));
        }
    }

    @Override
    void release() {
        super.release();
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        row = null;
        setEdited(null);
    }

    private void changed(ValueRow now) {
        boolean wasHigh = notes.isShown();
        refresh(now);
        if (wasHigh || notes.isShown()) {
            heightChanged.run();
        }
    }

    private void refresh(ValueRow now) {
        setAccessibleText(now.name());
        number.setText(now.number());
        title = now.name();
        aligned();
        pseudoClassStateChanged(SELECTED, now.selectedProperty().get());
        showMark(now.marks().row());
        ItemRow item = now instanceof ItemRow exercise ? exercise : null;
        values.show(now, item == null ? "" : item.unit(), edited);
        boolean isMember = now.place().isMember();
        if (bracket == null && (forSupersets || isMember)) {
            bracket = new Bracket();
            getChildren().addFirst(bracket);
        }
        if (bracket != null) {
            bracket.setVisible(forSupersets || isMember);
            bracket.show(forSupersets, item != null && item.isLastMember());
        }
        tools.showDetails(isNoted(now), now.isOpened());
        if (now.selectedProperty().get()) {
            showEverything();
        }
        notes.show(now);
        requestLayout();
    }

    /// Whether there is more than the values in the columns.
    private static boolean isNoted(ValueRow row) {
        return (row instanceof ItemRow item && !item.isKnown())
                || row.details().stream()
                        .anyMatch(value -> !value.textProperty().get().isEmpty() || row.marks().at(value.field()) != null);
    }

    /// Shows empty values and the tools too.
    void showEverything() {
        ValueRow now = row;
        if (now == null) {
            return;
        }
        values.showBlanks(now);
        tools.showAll(!now.details().isEmpty());
        tools.showDetails(isNoted(now), now.isOpened());
        requestLayout();
    }

    private void showMark(@Nullable Severity worst) {
        if (mark == null && worst != null) {
            mark = new Label();
            getChildren().add(mark);
        }
        if (mark != null) {
            SeverityLook.dress(mark, worst);
        }
    }

    /// Sets which of its values is covered by the editor; null for none.
    void setEdited(@Nullable EditableValue value) {
        edited = value;
        labels().forEach(label -> label.setEdited(value != null && label.value().orElse(null) == value));
    }

    private Stream<ValueLabel> labels() {
        return Stream.concat(values.labels(), notes.values().stream());
    }

    /// The label of a value.
    Optional<ValueLabel> label(EditableValue value) {
        showEverything();
        return labels().filter(label -> label.isVisible() && label.value().orElse(null) == value).findFirst();
    }

    @Override
    void aligned() {
        // A name that is too long for the column gets a smaller font instead of being cut off.
        name.pseudoClassStateChanged(SMALL, widths.exceeds(title, nameWidth(), grid().scale()));
        name.setWrappingWidth(wraps() ? nameWidth() : 0);
        name.setText(wraps() ? widths.folded(title, nameWidth(), grid().scale()) : title);
    }

    private boolean wraps() {
        return widths.wraps(title, nameWidth(), grid().scale());
    }

    private double nameWidth() {
        return nameWidth(grid(), mark != null && mark.isVisible());
    }

    private static double nameWidth(ColumnGrid grid, boolean isMarked) {
        return grid.nameWidth() - (isMarked ? SIGN + GAP : 0);
    }

    /// The height of a row without details.
    static double height(ValueRow row, ColumnGrid grid, TextWidth widths) {
        boolean wraps = widths.wraps(row.name(), nameWidth(grid, row.marks().row() != null), grid.scale());
        return grid.line() + (wraps ? WRAPPED * grid.scale() : 0);
    }

    @Override
    double height() {
        return grid().line() + (wraps() ? WRAPPED * grid().scale() : 0) + notes.height(grid());
    }

    @Override
    String hint(Node node) {
        Optional<ValueLabel> value = ValueLabel.enclosing(node);
        if (value.isPresent()) {
            return value.get().hint();
        }
        if (tools.isMenu(node)) {
            return words.text("plan.row.menu");
        }
        if (tools.isMore(node)) {
            String summary = row instanceof ItemRow item ? item.summary() : "";
            return Stream.of(summary, words.text("plan.row.more")).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
        }
        return row instanceof ItemRow item && isName(node) ? item.name() + " \u00b7 " + item.kind() : "";
    }

    /// Whether a node is the name.
    boolean isName(Node node) {
        return node == name;
    }

    /// Whether a node is the menu button.
    boolean isMenu(Node node) {
        return tools.isMenu(node);
    }

    /// Whether a node is the details button.
    boolean isMore(Node node) {
        return tools.isMore(node);
    }

    @Override
    protected void layoutChildren() {
        ColumnGrid grid = grid();
        double line = grid.line();
        number.relocate(grid.name() - GAP - 2 - number.prefWidth(-1), middle(number, line));
        boolean wraps = wraps();
        double nameWidth = wraps ? nameWidth() : name.prefWidth(-1);
        double top = wraps ? line + WRAPPED * grid.scale() : line;
        name.relocate(grid.name(), middle(name, top));
        if (mark != null) {
            mark.resizeRelocate(grid.name() + nameWidth + GAP, 0, SIGN, line);
        }
        values.layout(grid);
        tools.layout(grid);
        notes.layout(grid, top);
        if (bracket != null) {
            bracket.layout(grid, getHeight());
        }
    }

    private double middle(Text text, double height) {
        return snapPositionY((height - text.prefHeight(-1)) / 2);
    }
}
