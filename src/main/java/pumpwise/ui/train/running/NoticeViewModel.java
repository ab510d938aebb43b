package pumpwise.ui.train.running;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// The notice of a running session: something unusual that just happened, or else why there is no sound. It stays until
/// it is dismissed; what just happened also goes with the next command.
public final class NoticeViewModel {

    private final ObservableValue<String> lasting;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private String dismissed = "";

    /// @param lasting what stays true for a while, such as why there is no sound; empty as a rule
    NoticeViewModel(ObservableValue<String> lasting) {
        this.lasting = lasting;
        lasting.subscribe(_ -> refresh());
    }

    /// What it says; empty as a rule.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What just happened; empty as a rule.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether what just happened can be undone.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// Dismisses it. What lasts is only shown again once it changes.
    public void dismiss() {
        if (message.get().isEmpty()) {
            dismissed = lasting.getValue();
        }
        show("");
    }

    void show(String happened) {
        undoable.set(false);
        message.set(happened);
        refresh();
    }

    void showUndoable(String happened) {
        show(happened);
        undoable.set(true);
    }

    private void refresh() {
        String why = lasting.getValue();
        if (!why.equals(dismissed)) {
            dismissed = "";
        }
        text.set(!message.get().isEmpty() || why.equals(dismissed) ? message.get() : why);
    }
}
