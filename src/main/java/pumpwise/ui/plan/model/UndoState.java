package pumpwise.ui.plan.model;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.words.Words;

/// What can be undone and redone, for the buttons and the menu.
public final class UndoState {

    private final Words words;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    UndoState(Words words) {
        this.words = words;
    }

    /// Brings it up to date with the history.
    void update(RoutineHistory history) {
        undoable.set(history.toUndo().isPresent());
        redoable.set(history.toRedo().isPresent());
        undoName.set(history.toUndo().map(change -> change.in(words)).orElse(""));
        redoName.set(history.toRedo().map(change -> change.in(words)).orElse(""));
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// What would be undone, in words; empty if there is nothing to undo.
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// What would be redone, in words; empty if there is nothing to redo.
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }
}
