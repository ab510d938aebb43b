package pumpwise.export.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.FileContents;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.StoredSession;

/// Writes training logs as CSV files.
public final class LogExport {

    private final Catalog catalog;
    private final ZoneId zone;

    /// @param zone of sessions that do not say where they were
    public LogExport(Catalog catalog, ZoneId zone) {
        this.catalog = catalog;
        this.zone = zone;
    }

    /// What to write.
    ///
    /// @param target for whom
    /// @param from the first day; null for all before `to`
    /// @param to the last day; null for all after `from`
    /// @param workOnly whether warm-ups and cool-downs are left out
    /// @param utc whether Strong's layout is for Hevy's import, with times in UTC and Hevy's names
    public record Options(
            LogTarget target, @Nullable LocalDate from, @Nullable LocalDate to, boolean workOnly, boolean utc) {}

    /// What there is to write. Of sessions that share their start and routine, other apps get the one that counts, but our
    /// own layout loses none.
    public static List<SessionRecord> log(SessionListing listing, LogTarget target) {
        return target == LogTarget.OWN
                ? listing.sessions().stream().map(StoredSession::record).toList()
                : listing.history().records();
    }

    /// The sessions that would be written, oldest first.
    public List<SessionRecord> chosen(Collection<SessionRecord> log, Options options) {
        return log.stream()
                .filter(session -> isBetween(day(session), options))
                .map(session -> options.workOnly() ? workOf(session) : session)
                .filter(session -> !options.workOnly() || !session.sets().isEmpty())
                .sorted(Comparator.comparing(SessionRecord::started))
                .toList();
    }

    /// The file with the chosen sessions.
    public FileContents write(Collection<SessionRecord> log, Options options) {
        List<SessionRecord> chosen = chosen(log, options);
        ForeignNames names = new ForeignNames(catalog);
        return switch (options.target()) {
            case OWN -> out -> new OwnCsv(catalog).write(chosen, out);
            case STRONG -> out -> new StrongCsv(names, zone, options.utc()).write(chosen, out);
            case HEVY -> out -> new HevyCsv(names, zone).write(chosen, out);
            case FITNOTES -> out -> new FitNotesCsv(names, catalog, zone).write(chosen, out);
        };
    }

    private LocalDate day(SessionRecord session) {
        return SessionClock.start(session, zone).toLocalDate();
    }

    private static boolean isBetween(LocalDate day, Options options) {
        return (options.from() == null || !day.isBefore(options.from())) && (options.to() == null || !day.isAfter(options.to()));
    }

    private static SessionRecord workOf(SessionRecord session) {
        return session.withSets(
                session.sets().stream().filter(set -> set.section() == Section.WORK).toList());
    }
}
