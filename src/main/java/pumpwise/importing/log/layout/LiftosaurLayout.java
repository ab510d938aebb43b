package pumpwise.importing.log.layout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The layout of the history of Liftosaur.
final class LiftosaurLayout implements Layout {

    @Override
    public LogFormat format() {
        return LogFormat.LIFTOSAUR;
    }

    @Override
    public boolean fits(Columns columns) {
        return columns.has("workout datetime", "exercise", "completed reps");
    }

    @Override
    public Optional<LogRow> read(Cells cells) throws UnusableRowException {
        String start = cells.text("workout datetime");
        String day = cells.text("day name", "program");
        SessionHead head = new SessionHead(start + "\n" + day, ReadTime.read(start), day, Duration.ZERO, "");
        Cells.Weight weight = cells.weight("completed weight value", "completed weight unit");
        int reps = cells.count("completed reps");
        return Optional.of(new LogRow(
                head,
                List.of(new ReadSet(
                        cells.line(),
                        cells.exercise("exercise"),
                        cells.text("is warmup set").equals("1"),
                        cells.result(reps, Duration.ZERO, !cells.text("completed reps").isEmpty()),
                        weight.amount(),
                        weight.unit(),
                        cells.effort("completed rpe"),
                        cells.note("notes"),
                        "",
                        -1))));
    }
}
