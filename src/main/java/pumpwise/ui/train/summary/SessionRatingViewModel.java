package pumpwise.ui.train.summary;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;

/// What a person says about a session that is over: how the pump felt, and a note. It is written into the file of the
/// session once that is kept, and never before.
public final class SessionRatingViewModel {

    private final Consumer<SessionRecord> amend;
    private final ReadOnlyIntegerWrapper felt = new ReadOnlyIntegerWrapper();
    private final StringProperty note = new SimpleStringProperty("");
    private @Nullable SessionRecord written;
    private boolean kept;

    /// @param amend writes the record of a session once more
    SessionRatingViewModel(Consumer<SessionRecord> amend) {
        this.amend = amend;
    }

    /// How the pump felt, from 1 to 5; 0 while nothing was said.
    public ReadOnlyIntegerProperty feltProperty() {
        return felt.getReadOnlyProperty();
    }

    /// What else there is to say.
    public StringProperty noteProperty() {
        return note;
    }

    /// Says how the pump felt. The same once more takes it back.
    public void choose(int how) {
        felt.set(felt.get() == how ? 0 : how);
        save();
    }

    /// Writes down what was said, if anything is new.
    public void save() {
        SessionRecord before = written;
        if (before == null || !kept) {
            return;
        }
        SessionRecord now = before.with(felt.get(), shortened());
        if (!now.equals(before)) {
            written = now;
            amend.accept(now);
        }
    }

    boolean isKept() {
        return kept;
    }

    void show(SessionRecord record) {
        kept = false;
        written = record;
        felt.set(record.felt());
        note.set(Objects.toString(record.note(), ""));
    }

    /// The session has a file by now.
    void kept() {
        kept = true;
        save();
    }

    /// What was said last has not been written, so that the next try writes it.
    void notAmended(SessionRecord attempted) {
        if (attempted.equals(written)) {
            written = attempted.with(0, null);
        }
    }

    private String shortened() {
        String said = note.get();
        int end = Math.min(said.codePointCount(0, said.length()), SessionRecord.LONGEST_NOTE);
        return said.substring(0, said.offsetByCodePoints(0, end));
    }
}
