package pumpwise.importing.log.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The layout of StrongLifts, with one row per exercise.
final class StrongLiftsLayout implements Layout {

    private static final int MAX_SETS = 100;

    @Override
    public LogFormat format() {
        return LogFormat.STRONGLIFTS;
    }

    @Override
    public boolean fits(Columns columns) {
        return columns.has("exercise", "set 1 reps");
    }

    @Override
    public Optional<LogRow> read(Cells cells) throws UnusableRowException {
        String date = cells.text("date yyyy mm dd", "date");
        String start = (date + " " + cells.text("start time h mm")).strip();
        String workout = cells.text("workout");
        String routine = cells.text("workout name");
        SessionHead head = new SessionHead(
                workout + "\n" + start + "\n" + routine,
                ReadTime.read(start),
                routine,
                length(cells, date, start),
                cells.note("notes"));
        String exercise = cells.exercise("exercise");
        List<ReadSet> sets = new ArrayList<>();
        for (int number = 1; number <= MAX_SETS; number++) {
            String set = "set " + number + " ";
            if (!cells.text(set + "reps").isEmpty()) {
                sets.add(set(cells, exercise, set));
            }
        }
        if (sets.isEmpty()) {
            throw new UnusableRowException(SkipReason.NO_RESULT, "");
        }
        return Optional.of(new LogRow(head, sets));
    }

    private static ReadSet set(Cells cells, String exercise, String set) throws UnusableRowException {
        boolean metric = !cells.text(set + "kg").isEmpty();
        Cells.Weight weight = cells.weightIn(set + (metric ? "kg" : "lb"), metric);
        int reps = cells.count(set + "reps");
        ReadSet.Result result = new ReadSet.Result(reps, Duration.ZERO);
        return new ReadSet(cells.line(), exercise, false, result, weight.amount(), weight.unit(), 0, "", "", -1);
    }

    /// Zero if there is no usable end.
    private static Duration length(Cells cells, String date, String start) throws UnusableRowException {
        String end = cells.text("end time h mm");
        if (end.isEmpty()) {
            return Duration.ZERO;
        }
        Duration length = Duration.between(ReadTime.read(start).local(), ReadTime.read(date + " " + end).local());
        return length.isNegative() ? length.plusDays(1) : length;
    }
}
