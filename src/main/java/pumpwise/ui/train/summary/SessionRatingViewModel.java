package pumpwise.ui.train.summary;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;

/// The user's rating of the pump, and a note. They are saved in the session's file together with corrected sets, as
/// soon as there is such a file.
public final class SessionRatingViewModel {

    private final Consumer<SessionRecord> amend;
    private final ReadOnlyIntegerWrapper rating = new ReadOnlyIntegerWrapper();
    private final StringProperty note = new SimpleStringProperty("");
    private @Nullable SessionRecord record;
    private @Nullable SessionRecord written;
    private boolean kept;

    /// @param amend saves the record of the session again
    SessionRatingViewModel(Consumer<SessionRecord> amend) {
        this.amend = amend;
    }

    /// The rating of the pump, from 1 to 5; 0 for none.
    public ReadOnlyIntegerProperty ratingProperty() {
        return rating.getReadOnlyProperty();
    }

    /// The note for next time.
    public StringProperty noteProperty() {
        return note;
    }

    /// Sets the rating. The same rating again removes it.
    public void choose(int how) {
        rating.set(rating.get() == how ? 0 : how);
        save();
    }

    /// Saves the rating, the note and the corrections, if anything has changed.
    public void save() {
        SessionRecord about = record;
        if (about == null || !kept) {
            return;
        }
        SessionRecord now = about.withRating(rating.get(), shortened());
        if (!now.equals(written)) {
            written = now;
            amend.accept(now);
        }
    }

    boolean isSaved() {
        return kept;
    }

    void show(SessionRecord over) {
        kept = false;
        record = over;
        written = over;
        rating.set(over.rating());
        note.set(Objects.toString(over.note(), ""));
    }

    /// Takes over a corrected set.
    void correct(SessionRecord corrected) {
        record = corrected;
        save();
    }

    /// Called when the session has a file.
    void sessionSaved() {
        kept = true;
        save();
    }

    /// Called when the last change could not be saved; the next try saves it too.
    void saveFailed(SessionRecord attempted) {
        if (attempted.equals(written)) {
            written = null;
        }
    }

    private String shortened() {
        String said = note.get();
        int end = Math.min(said.codePointCount(0, said.length()), SessionRecord.MAX_NOTE_LENGTH);
        return said.substring(0, said.offsetByCodePoints(0, end));
    }
}
