package pumpwise.importing.log.layout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The layouts of FitNotes, where a day is a session, and others with the same kind of columns.
final class DayLayout implements Layout {

    private static final String[] DATES = {"date", "start time", "datetime", "date time", "timestamp", "day"};
    private static final String[] EXERCISES = {"exercise", "exercise name"};
    private static final String[] TIMES = {"time", "seconds", "duration s", "duration seconds", "duration sec"};
    private static final Set<String> YES = Set.of("1", "true", "yes", "y");

    private final boolean fitNotes;

    /// @param fitNotes whether the columns are those of FitNotes, or any
    DayLayout(boolean fitNotes) {
        this.fitNotes = fitNotes;
    }

    @Override
    public LogFormat format() {
        return fitNotes ? LogFormat.FITNOTES : LogFormat.OTHER;
    }

    @Override
    public boolean fits(Columns columns) {
        boolean weight = columns.hasOneOf(List.of("weight", "weight kg", "weight kgs", "weight lbs", "weight lb"));
        boolean basics = columns.hasOneOf(List.of(DATES)) && columns.hasOneOf(List.of(EXERCISES));
        boolean results = columns.has("reps") || columns.hasOneOf(List.of(TIMES));
        return basics && results && (!fitNotes || (columns.has("date", "exercise", "category") && weight));
    }

    @Override
    public Optional<LogRow> read(Cells cells) throws UnusableRowException {
        String date = cells.text(DATES);
        String routine = cells.text("workout name", "workout", "routine", "title");
        SessionHead head = new SessionHead(date + "\n" + routine, ReadTime.read(date), routine, Duration.ZERO, cells.note("workout notes"));
        Cells.Weight weight = cells.weight();
        int reps = cells.count("reps");
        return Optional.of(new LogRow(
                head,
                List.of(new ReadSet(
                        cells.line(),
                        cells.exercise(EXERCISES),
                        YES.contains(cells.text("iswarmup", "is warmup", "warmup").toLowerCase(Locale.ROOT)),
                        cells.result(reps, cells.time(TIMES), !cells.text("reps").isEmpty()),
                        weight.amount(),
                        weight.unit(),
                        cells.effort("rpe"),
                        cells.note("comment", "comments", "notes", "note"),
                        "",
                        -1))));
    }
}
