package pumpwise.ui.progress.imports;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import pumpwise.importing.log.LogImport;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.session.record.SessionRecord;
import pumpwise.words.DateWords;
import pumpwise.words.LogWords;
import pumpwise.words.Words;

/// What the preview of an import says.
final class ImportTexts {

    private final Words words;
    private final LogWords texts;
    private final DateWords dates;
    private final ZoneId zone;

    /// @param zone of this machine
    ImportTexts(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        texts = new LogWords(words);
        dates = new DateWords(words);
    }

    /// What would be added.
    String summary(ReadLog log, LogImport found) {
        String format = texts.format(log.format());
        if (found.sessions().isEmpty()) {
            return words.text("progress.import.nothing", format);
        }
        String first = found.first().map(this::day).orElse("");
        String last = found.last().map(this::day).orElse("");
        int sessions = found.sessions().size();
        return first.equals(last)
                ? words.text("progress.import.summary.day", format, sessions, found.sets(), first)
                : words.text("progress.import.summary", format, sessions, found.sets(), first, last);
    }

    /// Where the times are from; empty if the log says so itself.
    String zone(ReadLog log) {
        return log.foreign().isEmpty() ? "" : words.text("progress.import.zone", zone.getId());
    }

    private String day(SessionRecord session) {
        return dates.date(time(session).toLocalDate());
    }

    /// By the clock of the place where the session was.
    private ZonedDateTime time(SessionRecord session) {
        return session.started().atZone(TrainingDay.zone(session, zone));
    }

    /// The sessions that are there already, each with the one that it repeats.
    List<String> duplicates(LogImport found) {
        return found.duplicates().stream()
                .map(duplicate -> words.text(
                        duplicate.inFile() ? "progress.import.twice" : "progress.import.duplicate",
                        moment(duplicate.session()),
                        duplicate.session().routine(),
                        moment(duplicate.other())))
                .toList();
    }

    private String moment(SessionRecord session) {
        return words.text("progress.import.moment", day(session), dates.time(time(session)));
    }

    /// The rows that are left out, or parts of them, each with its line and the reason.
    List<String> skipped(LogImport found) {
        return found.skipped().stream().map(texts::line).toList();
    }

    /// The routine of a session without one.
    String unnamed() {
        return texts.unnamed();
    }
}
