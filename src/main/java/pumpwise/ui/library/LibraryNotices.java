package pumpwise.ui.library;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The notice about the latest change, which can be undone.
public final class LibraryNotices {

    /// A notice about something that can be undone.
    ///
    /// @param text what was done
    /// @param undo undoes it
    /// @param isUndoable whether it can still be undone
    public record Notice(String text, Runnable undo, BooleanSupplier isUndoable) {}

    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private boolean isLatest;

    /// Shows a notice.
    void tell(String text, Runnable undo) {
        tell(text, undo, () -> true);
    }

    /// Shows a notice about something that may become impossible to undo.
    void tell(String text, Runnable undo, BooleanSupplier isUndoable) {
        notice.set(new Notice(text, undo, isUndoable));
        isLatest = true;
    }

    /// Undoes what the notice reports.
    public void undo() {
        Notice told = notice.get();
        if (told != null) {
            told.undo().run();
        }
    }

    /// Dismisses a notice about something that can no longer be undone.
    void refresh() {
        Notice told = notice.get();
        if (told != null && !told.isUndoable().getAsBoolean()) {
            dismiss();
        }
    }

    void dismiss() {
        notice.set(null);
    }

    /// Called when the user types, which is what the undo key means from then on.
    void typed() {
        isLatest = false;
    }

    /// Whether the notice is newer than the last change to the search text, so that the undo key means it.
    boolean isLatest() {
        return isLatest && notice.get() != null;
    }

    /// The latest notice; null for none.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
