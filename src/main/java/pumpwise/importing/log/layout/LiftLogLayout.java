package pumpwise.importing.log.layout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The plain layout of LiftLog, with one row per completed set. A session starts with its first row.
final class LiftLogLayout implements Layout {

    @Override
    public LogFormat format() {
        return LogFormat.LIFTLOG;
    }

    @Override
    public boolean fits(Columns columns) {
        return columns.has("sessionid", "timestamp", "exercise", "targetreps");
    }

    @Override
    public Optional<LogRow> read(Cells cells) throws UnusableRowException {
        SessionHead head = new SessionHead(
                cells.text("sessionid"), ReadTime.read(cells.text("timestamp")), "", Duration.ZERO, "");
        Cells.Weight weight = cells.weight("weight", "weightunit");
        int reps = cells.count("reps");
        return Optional.of(new LogRow(
                head,
                List.of(new ReadSet(
                        cells.line(),
                        cells.exercise("exercise"),
                        false,
                        cells.result(reps, Duration.ZERO, !cells.text("reps").isEmpty()),
                        weight.amount(),
                        weight.unit(),
                        0,
                        cells.note("notes"),
                        "",
                        -1))));
    }
}
