package pumpwise.ui.plan.model;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.routine.Place;
import pumpwise.routine.edit.FigureSteps;
import pumpwise.routine.edit.InvalidFigureException;
import pumpwise.routine.edit.ItemField;
import pumpwise.words.Words;

/// One figure as it is edited in place. While it is typed or stepped, findings and lengths follow every text that can
/// be read; the routine takes it over when it is committed, as one edit however many keys it took. What cannot be
/// read is kept as it was typed, with the reason, until it is put right or given up. The reason is not said before
/// that, because half a figure is no mistake.
public final class EditableFigure {

    private final FieldDescriptor look;
    private final Words words;
    private final FigureEdits edits;
    private final Supplier<Place> place;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private String standing = "";
    private boolean pending;

    /// @param place where in the routine it stands now
    EditableFigure(FieldDescriptor look, Words words, FigureEdits edits, Supplier<Place> place) {
        this.look = look;
        this.words = words;
        this.edits = edits;
        this.place = place;
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

    /// What stands in the routine, or what is being typed, or what was typed and could not be read.
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Why what was typed could not be read; empty where it could.
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether something was typed that was neither taken over nor refused yet.
    public boolean isPending() {
        return pending;
    }

    /// Follows what is being typed, as far as it can be read.
    public void type(String typed) {
        if (typed.equals(text.get())) {
            return;
        }
        if (typed.equals(standing)) {
            giveUp();
            return;
        }
        text.set(typed);
        pending = true;
        try {
            edits.preview(place.get(), field(), typed);
            refusal.set("");
        } catch (InvalidFigureException e) {
            if (!refusal.get().isEmpty()) {
                refusal.set(words.say(e.key()));
            }
        }
    }

    /// Goes up (1) or down (-1) by the step that is natural here, or a wider one.
    ///
    /// @param anchor where the selected text begins
    /// @param caret where it ends
    /// @return what is selected then; empty where there is nothing to step
    public Optional<FigureSteps.Stepped> step(int anchor, int caret, int by, boolean wide) {
        Optional<FigureSteps.Stepped> stepped = new FigureSteps(field(), look.unit())
                .step(text.get(), Math.min(anchor, caret), Math.max(anchor, caret), by, wide);
        stepped.ifPresent(next -> type(next.text()));
        return stepped;
    }

    /// Takes over what was typed, or says why not.
    public void commit(String typed) {
        type(typed);
        commit();
    }

    /// Takes over what is being typed, if anything is, or says why not.
    public void commit() {
        if (!pending) {
            return;
        }
        String typed = text.get();
        pending = false;
        try {
            edits.edit(place.get(), field(), typed);
            giveUp();
        } catch (InvalidFigureException e) {
            edits.endPreview();
            refusal.set(words.say(e.key()));
        }
    }

    /// Goes back to what stands in the routine.
    public void giveUp() {
        boolean previewed = pending;
        pending = false;
        text.set(standing);
        refusal.set("");
        if (previewed) {
            edits.endPreview();
        }
    }

    /// The routine says this now. What was typed stays only while the routine says the same as before.
    void stand(String written) {
        if (!written.equals(standing)) {
            standing = written;
            pending = false;
            text.set(standing);
            refusal.set("");
        }
    }

    /// Keeps what was typed in another field that gave way to this one, if it was not taken over.
    void takeOver(EditableFigure other) {
        if (!other.text.get().equals(other.standing)) {
            text.set(other.text.get());
            refusal.set(other.refusal.get());
            pending = other.pending;
        }
    }
}
