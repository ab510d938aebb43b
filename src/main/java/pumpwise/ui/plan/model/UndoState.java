package pumpwise.ui.plan.model;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.words.Words;

/// The next steps to undo and redo, for the buttons and the menu.
public final class UndoState {

    private final Words words;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    UndoState(Words words) {
        this.words = words;
    }

    /// Updates the state from the history.
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

    /// The step to undo, in words; empty if there is none.
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// The step to redo, in words; empty if there is none.
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }
}
