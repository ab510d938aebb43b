package pumpwise.ui.plan.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.edit.ItemField;

/// A row for one exercise of the routine, with its editable values.
public final class ItemRow extends FigureRow {

    private final ItemPresentation look;
    private final FigureEdits edits;
    private final Map<ItemField, EditableFigure> figures = new EnumMap<>(ItemField.class);
    private final List<EditableFigure> main;
    private final List<EditableFigure> details;
    private String summary = "";
    private Prescription item;
    private @Nullable Block shownIn;

    private ItemRow(ItemPresentation look, Place at, Prescription item, FigureEdits edits) {
        super(at);
        this.look = look;
        this.edits = edits;
        this.item = item;
        main = figures(look.main());
        details = figures(look.details());
    }

    static ItemRow of(ItemPresentation look, Place at, Block block, Prescription item, FigureEdits edits) {
        ItemRow row = new ItemRow(look, at, item, edits);
        row.show(at, block, item);
        return row;
    }

    private List<EditableFigure> figures(List<ItemField> fields) {
        return fields.stream()
                .map(field -> {
                    EditableFigure figure = new EditableFigure(look.figure(field), look.words(), edits, this);
                    figures.put(field, figure);
                    return figure;
                })
                .toList();
    }

    /// Updates the row from the routine.
    void show(Place at, Block block, Prescription now) {
        if (block == shownIn && at.equals(place())) {
            return;
        }
        shownIn = block;
        item = now;
        goTo(at);
        figures.forEach((field, figure) -> figure.stand(field.show(block, now, edits.weightUnit())));
        summary = Stream.of(ItemField.CUE, ItemField.NOTE)
                .map(field -> field.read(block, now))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        changed();
    }

    /// Takes over uncommitted text from the previous row of the same item, and whether its details are open.
    void takeOver(ItemRow other) {
        figures.forEach((field, figure) -> {
            EditableFigure old = other.figures.get(field);
            if (old != null) {
                figure.takeOver(old);
            }
        });
        open(other.isOpened());
        changed();
    }

    /// Whether it is the last member of a superset.
    public boolean isLastMember() {
        return shownIn != null && place().member() == shownIn.items().size() - 1;
    }

    /// Whether the row can be reused for this item.
    boolean suits(Place at, Prescription other) {
        return other.exercise().equals(item.exercise())
                && other.amount().unit() == item.amount().unit()
                && at.section() == place().section()
                && at.isMember() == place().isMember();
    }

    Prescription item() {
        return item;
    }

    /// The name of the exercise, or its id if it is not in the catalog.
    @Override
    public String name() {
        return look.name();
    }

    /// Compound or isolation, or the category of an exercise that is neither.
    public String kind() {
        return look.kind();
    }

    /// Whether the exercise is in the catalog.
    public boolean isKnown() {
        return look.isKnown();
    }

    /// A short unit for the amount, if the number alone is not clear: `steps`, `/leg`; otherwise empty.
    public String unit() {
        return look.unitText();
    }

    @Override
    public List<EditableFigure> main() {
        return main;
    }

    @Override
    public List<EditableFigure> details() {
        return details;
    }

    /// The value of a field.
    ///
    /// @throws IllegalArgumentException if the item has no such field
    EditableFigure figure(ItemField field) {
        EditableFigure figure = figures.get(field);
        if (figure == null) {
            throw new IllegalArgumentException("no " + field + " at " + place());
        }
        return figure;
    }

    /// Cue and note, on one line each; empty if there are none.
    public String summary() {
        return summary;
    }
}
