package pumpwise.ui.progress.history.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionTotals;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.ui.train.summary.MuscleBar;
import pumpwise.ui.train.summary.SummaryTotals;
import pumpwise.words.DateWords;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;
import pumpwise.words.progress.ZoneText;

/// Puts a session into words.
final class SessionText {

    private final HistoryContext context;
    private final Words words;
    private final DateWords dates;

    SessionText(HistoryContext context) {
        this.context = context;
        words = context.words();
        dates = new DateWords(words);
    }

    /// The session in full.
    ///
    /// @param log for the comparison with earlier sessions
    /// @param records the records that it set
    /// @param copies the names of other files with the same session
    ShownSession of(
            StoredSession session, EvaluatedLog log, List<PersonalRecord> records, List<String> copies) {
        SessionRecord record = session.record();
        SessionTotals totals = SessionTotals.of(record, context.catalog(), context.unit());
        return new ShownSession(
                record.routine(),
                when(record),
                doubt(record, copies),
                SummaryTotals.of(totals, context.unit(), words),
                new ExerciseLines(context).of(record, log, records),
                MuscleBar.of(totals.muscles(), words),
                rating(record),
                Objects.toString(record.note(), ""),
                edited(record));
    }

    private String when(SessionRecord record) {
        ZonedDateTime start = start(record);
        Duration trained = record.times().trained();
        String text = words.text(
                "progress.history.when",
                dates.weekday(start.toLocalDate()),
                dates.time(start),
                new DurationWords(words).minutes(trained, trained));
        return new ZoneText(words).at(text, record, context.here());
    }

    private ZonedDateTime start(SessionRecord record) {
        return record.started().atZone(TrainingDay.zone(record, context.here()));
    }

    private String doubt(SessionRecord record, List<String> copies) {
        LocalDate day = start(record).toLocalDate();
        List<String> doubts = new ArrayList<>();
        if (TrainingDay.isUnlikely(day, context.today())) {
            doubts.add(words.text("progress.history.unlikely"));
        }
        if (!copies.isEmpty()) {
            doubts.add(words.text("progress.history.copies", words.joinList(copies)));
        }
        return String.join("\n", doubts);
    }

    private String rating(SessionRecord record) {
        return record.rating() == 0
                ? ""
                : words.text(
                        "progress.history.rating", record.rating(), words.text("train.pump." + record.rating()));
    }

    private String edited(SessionRecord record) {
        return record.edited() == null
                ? ""
                : words.text(
                        "progress.history.edited",
                        dates.date(record.edited().atZone(context.here()).toLocalDate()));
    }
}
