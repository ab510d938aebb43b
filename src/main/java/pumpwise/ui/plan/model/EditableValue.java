package pumpwise.ui.plan.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.routine.edit.InvalidValueException;
import pumpwise.routine.edit.ItemField;
import pumpwise.routine.edit.ValueStepper;
import pumpwise.words.RefusalWords;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// A value that is edited in place. While it is typed or stepped, findings and lengths follow every text that is valid.
/// Committing it changes the routine in one edit, regardless of the number of keystrokes. Invalid text stays as it was
/// typed, with an error message, until it is corrected or discarded. The message appears only at the commit, because an
/// incomplete value is not a mistake yet.
public final class EditableValue {

    private final FieldDescriptor look;
    private final RefusalWords refusals;
    private final ValueEdits edits;
    private final Owner owner;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private String standing = "";
    private boolean pending;

    /// The row that contains a value.
    interface Owner {

        /// The current place of the row.
        Place place();

        /// Called after the text of the value or its error message has changed.
        void valueChanged();
    }

    /// @param owner the row of the value
    EditableValue(FieldDescriptor look, Words words, ValueEdits edits, Owner owner) {
        this.look = look;
        refusals = new RefusalWords(words);
        this.edits = edits;
        this.owner = owner;
    }

    public ItemField field() {
        return look.field();
    }

    public String label() {
        return look.label();
    }

    public String prompt() {
        return look.prompt();
    }

    /// The value of the routine, or the text that is being typed, or that was typed and is invalid.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Why the typed text is invalid; empty if it is valid.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether there is typed text that is neither committed nor rejected yet.
    public boolean isPending() {
        return pending;
    }

    /// Previews the typed text if it is valid.
    public void type(String typed) {
        if (typed.equals(text.get())) {
            return;
        }
        if (typed.equals(standing)) {
            discard();
            return;
        }
        text.set(typed);
        pending = true;
        try {
            edits.preview(owner.place(), field(), written(typed));
            refusal.set("");
        } catch (InvalidValueException e) {
            if (!refusal.get().isEmpty()) {
                refusal.set(refusals.of(e));
            }
        }
        owner.valueChanged();
    }

    /// A load can be any text, in which spaces are normalized.
    private String written(String typed) {
        return field() == ItemField.LOAD ? typed.replace('\u00a0', ' ') : typed;
    }

    /// The value of the routine for display. Free text is not changed.
    private String shown(String written) {
        boolean isFigure = field() == ItemField.LOAD
                ? Load.read(written).filter(Load.Weight.class::isInstance).isPresent()
                : !field().isWords();
        return isFigure ? ValueText.typeset(written) : written;
    }

    /// Steps the value up (1) or down (-1), by a small or a wide step.
    ///
    /// @param anchor where the selection starts
    /// @param caret where it ends
    /// @return the text and selection after the step; empty if it is not possible
    public Optional<ValueStepper.Stepped> step(int anchor, int caret, int by, boolean wide) {
        Optional<ValueStepper.Stepped> stepped = new ValueStepper(field(), look.unit(), look.loads(), edits.weightUnit())
                .step(text.get(), Math.min(anchor, caret), Math.max(anchor, caret), by, wide);
        Optional<ValueStepper.Stepped> next =
                stepped.map(it -> new ValueStepper.Stepped(shown(it.text()), it.from(), it.to()));
        next.ifPresent(it -> type(it.text()));
        return next;
    }

    /// Commits a text to the routine, or shows why it is invalid.
    public void commit(String typed) {
        type(typed);
        commit();
    }

    /// Commits the text that is being typed, if any, or shows why it is invalid.
    public void commit() {
        if (!pending) {
            return;
        }
        String typed = text.get();
        pending = false;
        try {
            edits.edit(owner.place(), field(), written(typed));
            discard();
        } catch (InvalidValueException e) {
            edits.endPreview();
            refusal.set(refusals.of(e));
            owner.valueChanged();
        }
    }

    /// Discards the typed text.
    public void discard() {
        boolean previewed = pending;
        pending = false;
        text.set(standing);
        refusal.set("");
        if (previewed) {
            edits.endPreview();
        }
        owner.valueChanged();
    }

    /// Updates the value from the routine. Typed text is kept only if the value has not changed.
    void stand(String written) {
        String next = shown(written);
        if (!next.equals(standing)) {
            standing = next;
            pending = false;
            text.set(standing);
            refusal.set("");
        }
    }

    /// Takes over uncommitted text from the field that this one replaces.
    void takeOver(EditableValue other) {
        if (!other.text.get().equals(other.standing)) {
            text.set(other.text.get());
            refusal.set(other.refusal.get());
            pending = other.pending;
        }
    }
}
