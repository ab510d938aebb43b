package pumpwise.ui.plan.model;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Unit;
import pumpwise.routine.Block;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Superset;
import pumpwise.routine.edit.ItemField;
import pumpwise.words.Words;

/// A row for one block of the routine: a single item, or a superset with its members. The rounds and the rest of a
/// superset are values of the block; a single item has its own row for all values.
public final class BlockRow extends ValueRow {

    private final Words words;
    private final Catalog catalog;
    private final ValueEdits edits;
    private final ObservableList<ItemRow> items = FXCollections.observableArrayList();
    private final ObservableList<ItemRow> shownItems = FXCollections.unmodifiableObservableList(items);
    private final List<EditableValue> values;
    private Block block;

    private BlockRow(Words words, Catalog catalog, Place at, Block block, ValueEdits edits) {
        super(at);
        this.words = words;
        this.catalog = catalog;
        this.edits = edits;
        this.block = block;
        values = isSuperset() ? List.of(value(ItemField.SETS, "rounds"), value(ItemField.REST, "round-rest")) : List.of();
    }

    static BlockRow of(Words words, Catalog catalog, Place at, Block block, ValueEdits edits) {
        BlockRow row = new BlockRow(words, catalog, at, block, edits);
        row.show(at, block);
        return row;
    }

    private EditableValue value(ItemField field, String label) {
        String prompt = field == ItemField.REST ? words.text("plan.prompt.none") : "";
        // The rounds and the rest of a superset do not depend on the units of its members.
        FieldDescriptor look = new FieldDescriptor(field, Unit.REPS, LoadSteps.OTHER, words.text("plan.label." + label), prompt);
        return new EditableValue(look, words, edits, this);
    }

    /// Updates the row from the routine.
    void show(Place at, Block now) {
        if (block == now && at.equals(place()) && !items.isEmpty()) {
            return;
        }
        block = now;
        goTo(at);
        values.forEach(value -> value.stand(value.field().read(now, now.items().getFirst())));
        RowReconciler.update(items, now.items(), new RowReconciler.Kind<>() {
            @Override
            public boolean shows(ItemRow row, Prescription item) {
                return row.item() == item;
            }

            @Override
            public boolean suits(ItemRow row, int index, Prescription item) {
                return row.suits(itemPlace(index), item);
            }

            @Override
            public ItemRow create(int index, Prescription item) {
                Place there = itemPlace(index);
                return ItemRow.of(new ItemPresentation(words, catalog, there, item), there, now, item, edits);
            }

            @Override
            public void show(ItemRow row, int index, Prescription item) {
                row.show(itemPlace(index), now, item);
            }
        });
        changed();
    }

    private Place itemPlace(int member) {
        Place at = place();
        return isSuperset() ? new Place(at.section(), at.block(), member) : at;
    }

    /// Whether the row can be reused for this block.
    boolean suits(Place at, Block other) {
        boolean sameKind = other instanceof Superset == isSuperset();
        return sameKind && (isSuperset() || items.getFirst().suits(at, other.items().getFirst()));
    }

    Block block() {
        return block;
    }

    public boolean isSuperset() {
        return block instanceof Superset;
    }

    public ObservableList<ItemRow> items() {
        return shownItems;
    }

    @Override
    public String name() {
        return isSuperset() ? words.text("plan.superset") : items.getFirst().name();
    }

    /// The rounds and the rest of a superset; empty for a single item.
    @Override
    public List<EditableValue> main() {
        return values;
    }

    @Override
    public List<EditableValue> details() {
        return List.of();
    }
}
