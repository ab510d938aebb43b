package pumpwise.ui.plan;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.words.Words;

/// One figure as it is edited in place. What cannot be read is kept as it was typed, with the reason, until it is
/// put right or given up.
final class EditableFigure {

    /// Takes over what was typed.
    @FunctionalInterface
    interface Commit {
        void commit(ItemField field, String typed) throws FigureRefused;
    }

    private final ItemField field;
    private final String label;
    private final String prompt;
    private final Words words;
    private final Commit commit;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private String standing = "";

    /// @param label what is beside it
    /// @param prompt what counts while nothing stands there
    EditableFigure(ItemField field, String label, String prompt, Words words, Commit commit) {
        this.field = field;
        this.label = label;
        this.prompt = prompt;
        this.words = words;
        this.commit = commit;
    }

    ItemField field() {
        return field;
    }

    String label() {
        return label;
    }

    String prompt() {
        return prompt;
    }

    /// What stands in the routine, or what was typed and could not be read.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Why what was typed could not be read; empty where it could.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Takes over what was typed, or says why not.
    void commit(String typed) {
        if (typed.equals(standing)) {
            giveUp();
            return;
        }
        try {
            commit.commit(field, typed);
            giveUp();
        } catch (FigureRefused e) {
            text.set(typed);
            refusal.set(words.say(e.key()));
        }
    }

    /// Goes back to what stands in the routine.
    void giveUp() {
        text.set(standing);
        refusal.set("");
    }

    /// The routine says this now. What was typed stays only while the routine says the same as before.
    void stand(String written) {
        if (!written.equals(standing)) {
            standing = written;
            giveUp();
        }
    }
}
