package pumpwise.ui.plan.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Severity;

/// One exercise of the routine as a row, with its editable figures. The row stays the same when its item moves.
public final class ItemRow {

    private final ItemPresentation look;
    private final FigureEdits edits;
    private final Map<ItemField, EditableFigure> figures = new EnumMap<>(ItemField.class);
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Severity> mark = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper selected = new ReadOnlyBooleanWrapper();
    private Prescription item;
    private @Nullable Block shownIn;

    ItemRow(ItemPresentation look, Place at, Block block, Prescription item, FigureEdits edits) {
        this.look = look;
        this.edits = edits;
        this.item = item;
        place = new ReadOnlyObjectWrapper<>(at);
        Stream.concat(look.main().stream(), look.details().stream())
                .forEach(field -> figures.put(
                        field, new EditableFigure(look.figure(field), look.words(), edits, place::get)));
        show(at, block, item);
    }

    /// Brings the row up to date with the routine.
    void show(Place at, Block block, Prescription now) {
        if (block == shownIn && at.equals(place.get())) {
            return;
        }
        shownIn = block;
        item = now;
        place.set(at);
        number.set(Integer.toString(at.block() + 1));
        figures.forEach((field, figure) -> figure.stand(field.show(block, now, edits.weightUnit())));
        summary.set(Stream.of(ItemField.CUE, ItemField.NOTE)
                .map(field -> field.read(block, now))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 ")));
    }

    /// Takes over what was typed into the previous row of the same item.
    void takeOver(ItemRow other) {
        figures.forEach((field, figure) -> {
            EditableFigure old = other.figures.get(field);
            if (old != null) {
                figure.takeOver(old);
            }
        });
    }

    void select(boolean chosen) {
        selected.set(chosen);
    }

    void mark(@Nullable Severity worst) {
        mark.set(worst);
    }

    /// Whether the row can go on to show this item.
    boolean suits(Place at, Prescription other) {
        return other.exercise().equals(item.exercise())
                && other.amount().unit() == item.amount().unit()
                && at.section() == place.get().section()
                && at.isMember() == place.get().isMember();
    }

    Prescription item() {
        return item;
    }

    /// The name of the exercise, or its id if it is not in the catalog.
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

    /// The figures that are always in view.
    public List<EditableFigure> main() {
        return look.main().stream().map(this::figure).toList();
    }

    /// The figures that are shown on demand.
    public List<EditableFigure> details() {
        return look.details().stream().map(this::figure).toList();
    }

    /// One of its figures.
    ///
    /// @throws IllegalArgumentException if the item has no such figure
    EditableFigure figure(ItemField field) {
        EditableFigure figure = figures.get(field);
        if (figure == null) {
            throw new IllegalArgumentException("no " + field + " at " + place.get());
        }
        return figure;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /// Cue and note in one line, shown while they are not being edited.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Whether the row is one of several that are selected.
    public ReadOnlyBooleanProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The severity of the worst finding here; null for none.
    public ReadOnlyObjectProperty<@Nullable Severity> markProperty() {
        return mark.getReadOnlyProperty();
    }
}
