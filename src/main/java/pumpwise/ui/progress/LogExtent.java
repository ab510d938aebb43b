package pumpwise.ui.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// How many sessions there are, and since when: "112 sessions since 3 Jan 2026". Empty until all are read.
public final class LogExtent {

    private final Words words;
    private final Supplier<ZoneId> zone;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /// @param zone supplies the zone of this machine
    public LogExtent(LogViewModel log, Words words, Supplier<ZoneId> zone) {
        this.words = words;
        this.zone = zone;
        log.listingProperty().subscribe(this::update);
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    private void update(SessionListing listing) {
        List<StoredSession> counted = listing.isComplete() ? listing.counted() : List.of();
        if (counted.isEmpty()) {
            text.set("");
        } else {
            LocalDate first = TrainingDay.of(counted.getLast().record(), zone.get());
            text.set(words.text("progress.extent", counted.size(), new DateWords(words).date(first)));
        }
    }
}
