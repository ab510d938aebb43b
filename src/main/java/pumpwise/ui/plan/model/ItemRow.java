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
public final class ItemRow extends ValueRow {

    private final ItemPresentation look;
    private final ValueEdits edits;
    private final Map<ItemField, EditableValue> values = new EnumMap<>(ItemField.class);
    private final List<EditableValue> main;
    private final List<EditableValue> details;
    private String summary = "";
    private Prescription item;
    private @Nullable Block shownIn;

    private ItemRow(ItemPresentation look, Place at, Prescription item, ValueEdits edits) {
        super(at);
        this.look = look;
        this.edits = edits;
        this.item = item;
        main = values(look.main());
        details = values(look.details());
    }

    static ItemRow of(ItemPresentation look, Place at, Block block, Prescription item, ValueEdits edits) {
        ItemRow row = new ItemRow(look, at, item, edits);
        row.show(at, block, item);
        return row;
    }

    private List<EditableValue> values(List<ItemField> fields) {
        return fields.stream()
                .map(field -> {
                    EditableValue value = new EditableValue(look.value(field), look.words(), edits, this);
                    values.put(field, value);
                    return value;
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
        values.forEach((field, value) -> value.stand(field.show(block, now, edits.weightUnit())));
        summary = Stream.of(ItemField.CUE, ItemField.NOTE)
                .map(field -> field.read(block, now))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        changed();
    }

    /// Takes over uncommitted text from the previous row of the same item, and whether its details are open.
    void takeOver(ItemRow other) {
        values.forEach((field, value) -> {
            EditableValue old = other.values.get(field);
            if (old != null) {
                value.takeOver(old);
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
    public List<EditableValue> main() {
        return main;
    }

    @Override
    public List<EditableValue> details() {
        return details;
    }

    /// The value of a field.
    ///
    /// @throws IllegalArgumentException if the item has no such field
    EditableValue value(ItemField field) {
        EditableValue value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " at " + place());
        }
        return value;
    }

    /// Cue and note, on one line each; empty if there are none.
    public String summary() {
        return summary;
    }
}
