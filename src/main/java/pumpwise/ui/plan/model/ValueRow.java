package pumpwise.ui.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Severity;

/// A row of the routine with editable values: an exercise, or a superset as a whole. The instance stays the same when
/// the row moves.
public abstract class ValueRow implements EditableValue.Owner {

    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper selected = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Severity> mark = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private RowMarks marks = RowMarks.NONE;
    private boolean opened;

    ValueRow(Place at) {
        place = new ReadOnlyObjectWrapper<>(at);
    }

    /// Its number in the section, or its letter in the superset.
    public String number() {
        Place at = place();
        if (!at.isMember()) {
            return Integer.toString(at.block() + 1);
        }
        return at.member() < 26 ? Character.toString('A' + at.member()) : Integer.toString(at.member() + 1);
    }

    /// Its name.
    public abstract String name();

    /// The values in the columns of the table.
    public abstract List<EditableValue> main();

    /// The values that are shown on demand.
    public abstract List<EditableValue> details();

    /// The value in a column; empty if the row has none there.
    public Optional<EditableValue> main(ItemField field) {
        return main().stream().filter(value -> value.field() == field).findFirst();
    }

    /// Whether the row has a load.
    boolean hasLoad() {
        return main(ItemField.LOAD).filter(load -> !load.textProperty().get().isEmpty()).isPresent();
    }

    /// The values with invalid text.
    public List<EditableValue> refused() {
        return Stream.concat(main().stream(), details().stream())
                .filter(value -> !value.refusalProperty().get().isEmpty())
                .toList();
    }

    /// Whether any of its values has invalid text.
    public boolean isRefused() {
        return isRefused(main()) || isRefused(details());
    }

    private static boolean isRefused(List<EditableValue> values) {
        for (EditableValue value : values) {
            if (!value.refusalProperty().get().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The visible values, in order.
    List<EditableValue> shown() {
        return isOpened() ? Stream.concat(main().stream(), details().stream()).toList() : main();
    }

    @Override
    public Place place() {
        return place.get();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void goTo(Place at) {
        place.set(at);
    }

    /// A counter that is incremented whenever the content of the row changes.
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    void changed() {
        revision.set(revision.get() + 1);
    }

    @Override
    public void valueChanged() {
        changed();
    }

    void select(boolean chosen) {
        if (selected.get() != chosen) {
            selected.set(chosen);
            changed();
        }
    }

    /// Whether the row belongs to a selection of several rows.
    public ReadOnlyBooleanProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void mark(RowMarks now) {
        if (!now.equals(marks)) {
            marks = now;
            mark.set(now.worst());
            changed();
        }
    }

    /// The findings about the row and its values.
    public RowMarks marks() {
        return marks;
    }

    /// The severity of the worst finding; null for none.
    public ReadOnlyObjectProperty<@Nullable Severity> markProperty() {
        return mark.getReadOnlyProperty();
    }

    /// Whether the details are visible.
    public boolean isOpened() {
        return opened;
    }

    /// Shows or hides the details.
    public void open(boolean wanted) {
        if (opened != wanted && !details().isEmpty()) {
            opened = wanted;
            changed();
        }
    }
}
