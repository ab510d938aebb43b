package pumpwise.importing.log.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// All layouts of Strong: that of 2017, the classic one without units, the one with columns for units, and that of
/// Strong 6. Names of the columns may be German.
final class StrongLayout implements Layout {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]0+)?");

    @Override
    public LogFormat format() {
        return LogFormat.STRONG;
    }

    @Override
    public boolean fits(Columns columns) {
        return columns.has("exercise name", "set order");
    }

    @Override
    public Optional<LogRow> read(Cells cells) throws UnusableRowException {
        String order = cells.text("set order").toLowerCase(Locale.ROOT);
        boolean warmUp = order.equals("w");
        if (order.equals("rest timer")) {
            return Optional.empty();
        }
        if (!warmUp && !order.equals("d") && !order.equals("f") && !NUMBER.matcher(order).matches()) {
            throw new UnusableRowException(SkipReason.NOT_A_SET, cells.text("set order"));
        }
        String date = cells.text("date");
        String routine = cells.text("workout name");
        SessionHead head = new SessionHead(
                cells.text("workout") + "\n" + date + "\n" + routine,
                ReadTime.read(date),
                routine,
                cells.time("duration sec", "duration", "workout duration"),
                cells.note("workout notes"));
        Cells.Weight weight = cells.weight();
        int reps = cells.count("reps");
        return Optional.of(new LogRow(
                head,
                List.of(new ReadSet(
                        cells.line(),
                        cells.exercise("exercise name"),
                        warmUp,
                        cells.result(reps, cells.time("seconds"), !cells.text("reps").isEmpty()),
                        weight.amount(),
                        weight.unit(),
                        cells.effort("rpe"),
                        cells.note("notes"),
                        "",
                        -1))));
    }
}
