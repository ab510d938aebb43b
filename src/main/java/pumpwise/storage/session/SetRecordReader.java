package pumpwise.storage.session;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;

/// Reads the sets in a session file.
final class SetRecordReader {

    private final int version;
    private final Problems problems;
    private final SharedValues shared;

    /// @param version of the format
    SetRecordReader(int version, Problems problems, SharedValues shared) {
        this.version = version;
        this.problems = problems;
        this.shared = shared;
    }

    /// A set; null if it has problems.
    @Nullable SetRecord read(RecordFields.Child child) {
        int before = problems.count();
        FieldReader fields =
                new FieldReader(child.object(), child.path(), SessionRecordFormat.set(version), problems);
        String exercise = RecordFields.exercise(fields);
        Section section = section(fields);
        long set = RecordFields.required(fields, "set", 1, Range.GREATEST);
        Side side = RecordFields.side(fields);
        Unit unit = unit(fields);
        long count = unit == Unit.SECONDS ? 0 : RecordFields.number(fields, unit.word(), 0, SetRecord.MAX_COUNT);
        long millis = RecordFields.required(fields, "millis", 0, SessionRecord.Times.LONGEST.toMillis());
        String load = fields.text("load", Limits.MAX_TEXT_LENGTH);
        int effort = (int) RecordFields.number(fields, "effort", 1, 10);
        int block = (int) RecordFields.number(fields, "block", 1, SetRecord.MAX_COUNT);
        Range of = of(fields);
        boolean optional = RecordFields.bool(fields, "optional");
        Amount target = target(fields, unit);
        if (exercise == null || section == null || problems.count() > before) {
            return null;
        }
        return shared.of(new SetRecord(
                section,
                block,
                shared.of(exercise),
                (int) set,
                of,
                side,
                optional,
                target,
                unit,
                (int) count,
                shared.of(Duration.ofMillis(millis)),
                load == null ? null : load(load),
                effort));
    }

    private static @Nullable Section section(FieldReader fields) {
        String word = fields.text("section", Limits.MAX_NAME_LENGTH);
        return word == null
                ? Section.WORK
                : RecordFields.choice(fields, "section", word, Section.values(), StepJson::word);
    }

    private static Unit unit(FieldReader fields) {
        boolean reps = fields.field("reps") != null;
        boolean steps = fields.field("steps") != null;
        if (reps && steps) {
            fields.problem(ProblemKind.SEVERAL_AMOUNTS, List.of("reps", "steps"));
        }
        return reps ? Unit.REPS : steps ? Unit.STEPS : Unit.SECONDS;
    }

    private @Nullable Load load(String text) {
        return shared.parsed(Load.class, text, it -> Load.read(it).orElse(null));
    }

    private @Nullable Range of(FieldReader fields) {
        String text = fields.text("of", Limits.MAX_NAME_LENGTH);
        return text == null ? null : range(fields, "of", text);
    }

    private @Nullable Amount target(FieldReader fields, Unit unit) {
        String text = fields.text("target", Limits.MAX_NAME_LENGTH);
        if (text == null) {
            return null;
        }
        if (unit == Unit.SECONDS) {
            return time(fields, text);
        }
        Range count = range(fields, "target", text);
        return count == null ? null : shared.of(unit == Unit.STEPS ? new Amount.Steps(count) : new Amount.Reps(count));
    }

    private @Nullable Range range(FieldReader fields, String name, String text) {
        Range range = shared.parsed(Range.class, text, SetRecordReader::range);
        if (range == null) {
            fields.problem(name, ProblemKind.NOT_A_COUNT, text);
        }
        return range;
    }

    private static @Nullable Range range(String text) {
        try {
            return Notation.readRange(text);
        } catch (NotationException e) {
            // Reported with its field.
            return null;
        }
    }

    private @Nullable Amount time(FieldReader fields, String text) {
        Amount time = shared.parsed(Amount.class, text, SetRecordReader::time);
        if (time == null) {
            fields.problem("target", ProblemKind.NOT_A_TIME, text);
        }
        return time;
    }

    private static @Nullable Amount time(String text) {
        try {
            return new Amount.Time(Notation.readTime(text));
        } catch (NotationException | IllegalArgumentException e) {
            // Reported with its field.
            return null;
        }
    }
}
