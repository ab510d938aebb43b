package pumpwise.ui.plan.model;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

/// One block of the routine as a row: a single item, or a superset with its members, rounds and rest.
public final class BlockRow {

    private final Words words;
    private final Catalog catalog;
    private final FigureEdits edits;
    private final ObservableList<ItemRow> items = FXCollections.observableArrayList();
    private final ObservableList<ItemRow> shownItems = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper selected = new ReadOnlyBooleanWrapper();
    private final List<EditableFigure> figures;
    private Block block;

    BlockRow(Words words, Catalog catalog, Place at, Block block, FigureEdits edits) {
        this.words = words;
        this.catalog = catalog;
        this.edits = edits;
        this.block = block;
        place = new ReadOnlyObjectWrapper<>(at);
        figures = isSuperset() ? List.of(figure(ItemField.SETS, "rounds"), figure(ItemField.REST, "round-rest")) : List.of();
        show(at, block);
    }

    private EditableFigure figure(ItemField field, String label) {
        String prompt = field == ItemField.REST ? words.text("plan.prompt.none") : "";
        // The rounds and the rest of a superset do not depend on the units of its members.
        FieldDescriptor look = new FieldDescriptor(field, Unit.REPS, LoadSteps.OTHER, words.text("plan.label." + label), prompt);
        return new EditableFigure(look, words, edits, place::get);
    }

    /// Brings the block up to date with the routine.
    void show(Place at, Block now) {
        if (block == now && at.equals(place.get()) && !items.isEmpty()) {
            return;
        }
        block = now;
        place.set(at);
        figures.forEach(figure -> figure.stand(figure.field().read(now, now.items().getFirst())));
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
                return new ItemRow(new ItemPresentation(words, catalog, there, now, item), there, now, item, edits);
            }

            @Override
            public void show(ItemRow row, int index, Prescription item) {
                row.show(itemPlace(index), now, item);
            }
        });
    }

    private Place itemPlace(int member) {
        Place at = place.get();
        return isSuperset() ? new Place(at.section(), at.block(), member) : at;
    }

    /// Whether the row can go on to show this block.
    boolean suits(Place at, Block other) {
        boolean sameKind = other instanceof Superset == isSuperset();
        return sameKind && (isSuperset() || items.getFirst().suits(at, other.items().getFirst()));
    }

    void select(boolean chosen) {
        selected.set(chosen);
    }

    /// Whether the block as a whole is selected.
    public ReadOnlyBooleanProperty selectedProperty() {
        return selected.getReadOnlyProperty();
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

    /// Rounds and rest of a superset; empty for a single item, whose own row has them.
    public List<EditableFigure> figures() {
        return figures;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
