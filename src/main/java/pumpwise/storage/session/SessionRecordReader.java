package pumpwise.storage.session;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonTree;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads the files of sessions that are over, and says of what it does not understand where it stands. Fields that an
/// older Pumpwise did not write yet may be missing.
public final class SessionRecordReader {

    private static final long LONGEST_MILLIS = Duration.ofDays(366).toMillis();
    private static final int MOST = 1_000_000;

    private final Problems problems;

    private SessionRecordReader(Problems problems) {
        this.problems = problems;
    }

    /// The session in a file.
    ///
    /// @param file the name of the file, for messages
    /// @throws UnreadableFileException with everything that is wrong
    public static SessionRecord read(String file, byte[] contents) throws UnreadableFileException {
        return new SessionRecordReader(new Problems(file)).read(JsonTree.read(file, contents));
    }

    private SessionRecord read(JsonValue root) throws UnreadableFileException {
        if (!(root instanceof JsonValue.Fields object)) {
            problems.add(root.at(), null, "", ProblemKind.WRONG_TYPE, root.shape(), JsonType.OBJECT);
            throw new UnreadableFileException(problems.file(), problems.all());
        }
        requireFormat(object);
        problems.throwIfAny();

        FieldReader fields = new FieldReader(object, null, "", SessionRecordFormat.SESSION, problems);
        String routine = fields.requiredText("routine", Limits.MAX_NAME_LENGTH);
        Instant started = instant(fields);
        long millis = required(fields, "millis", LONGEST_MILLIS);
        long restMillis = number(fields, "restMillis", 0, LONGEST_MILLIS);
        int holdsPlanned = (int) number(fields, "holdsPlanned", 0, MOST);
        int holdsKept = (int) number(fields, "holdsKept", 0, holdsPlanned);
        int felt = (int) number(fields, "felt", 1, SessionRecord.GREATEST_FELT);
        String note = fields.text("note", SessionRecord.LONGEST_NOTE);
        List<SessionRecord.Hurt> hurts = list(fields, "hurts", SessionRecordFormat.HURT, this::hurt);
        List<SetRecord> sets = list(fields, "sets", SessionRecordFormat.SET, this::set);
        problems.throwIfAny();
        if (routine == null || started == null) {
            throw new IllegalStateException("a session without a name or a start, and no problem");
        }
        return new SessionRecord(
                routine,
                started,
                Duration.ofMillis(millis),
                Duration.ofMillis(restMillis),
                new SessionRecord.Holds(holdsKept, holdsPlanned),
                sets,
                hurts,
                felt,
                note);
    }

    private void requireFormat(JsonValue.Fields object) {
        JsonValue format = object.fields().stream()
                .filter(field -> field.name().equals("format"))
                .map(JsonValue.Field::value)
                .findFirst()
                .orElse(null);
        if (format == null) {
            problems.add(object.at(), null, "format", ProblemKind.MISSING_FIELD);
        } else if (!(format instanceof JsonValue.Text text)) {
            problems.add(format.at(), null, "format", ProblemKind.WRONG_TYPE, format.shape(), JsonType.TEXT);
        } else if (SessionRecordFormat.isNewer(text.value())) {
            problems.add(
                    text.at(), null, "format", ProblemKind.FORMAT_NEWER, text.value(), SessionRecordFormat.FORMAT);
        } else if (!text.value().equals(SessionRecordFormat.FORMAT)) {
            problems.add(
                    text.at(), null, "format", ProblemKind.NOT_A_SESSION, text.value(), SessionRecordFormat.FORMAT);
        }
    }

    private <T> List<T> list(
            FieldReader fields, String name, List<String> known, Function<FieldReader, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        List<JsonValue> nodes = fields.list(name);
        for (int index = 0; index < nodes.size(); index++) {
            String where = name + " " + (index + 1);
            if (nodes.get(index) instanceof JsonValue.Fields object) {
                T one = read.apply(new FieldReader(object, null, where + ", ", known, problems));
                if (one != null) {
                    all.add(one);
                }
            } else {
                fields.problem(where, nodes.get(index), ProblemKind.WRONG_TYPE, nodes.get(index).shape(), JsonType.OBJECT);
            }
        }
        return all;
    }

    private SessionRecord.@Nullable Hurt hurt(FieldReader fields) {
        String exercise = exercise(fields);
        int set = (int) required(fields, "set", Range.GREATEST);
        Side side = side(fields);
        return exercise == null ? null : new SessionRecord.Hurt(exercise, set, side);
    }

    private @Nullable SetRecord set(FieldReader fields) {
        int before = problems.count();
        String exercise = exercise(fields);
        Section section = section(fields);
        long set = required(fields, "set", Range.GREATEST);
        if (set == 0 && problems.count() == before) {
            fields.problem("set", ProblemKind.OUT_OF_RANGE, "0", "1-" + Range.GREATEST);
        }
        Side side = side(fields);
        Unit unit = fields.field("reps") != null ? Unit.REPS : fields.field("steps") != null ? Unit.STEPS : Unit.SECONDS;
        if (fields.field("reps") != null && fields.field("steps") != null) {
            fields.problem(ProblemKind.SEVERAL_AMOUNTS, List.of("reps", "steps"));
        }
        long count = unit == Unit.SECONDS ? 0 : number(fields, unit.word(), 0, MOST);
        long millis = required(fields, "millis", LONGEST_MILLIS);
        String load = fields.text("load", Limits.MAX_TEXT_LENGTH);
        int effort = (int) number(fields, "effort", 1, 10);
        if (exercise == null || problems.count() > before) {
            return null;
        }
        return new SetRecord(
                section,
                exercise,
                (int) set,
                side,
                unit,
                (int) count,
                Duration.ofMillis(millis),
                load == null ? null : Load.read(load).orElse(null),
                effort);
    }

    /// An id, whatever it looks like: a routine may name an exercise that no catalog has.
    private static @Nullable String exercise(FieldReader fields) {
        JsonValue value = fields.required("exercise");
        return value == null ? null : fields.text("exercise", value, Limits.MAX_NAME_LENGTH);
    }

    private static Section section(FieldReader fields) {
        String word = fields.text("section", Limits.MAX_NAME_LENGTH);
        if (word == null) {
            return Section.WORK;
        }
        return Arrays.stream(Section.values())
                .filter(section -> StepJson.word(section).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    List<String> known =
                            Arrays.stream(Section.values()).map(StepJson::word).toList();
                    fields.unknown("section", ProblemKind.UNKNOWN_WORD, word, known);
                    return Section.WORK;
                });
    }

    private static @Nullable Side side(FieldReader fields) {
        String word = fields.text("side", Limits.MAX_NAME_LENGTH);
        if (word == null) {
            return null;
        }
        Side side = Arrays.stream(Side.values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(null);
        if (side == null) {
            List<String> known = Arrays.stream(Side.values()).map(Side::word).toList();
            fields.unknown("side", ProblemKind.UNKNOWN_WORD, word, known);
        }
        return side;
    }

    private static @Nullable Instant instant(FieldReader fields) {
        String text = fields.requiredText("started", Limits.MAX_NAME_LENGTH);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            fields.problem("started", ProblemKind.NOT_AN_INSTANT, String.valueOf(text));
            return null;
        }
    }

    private static long required(FieldReader fields, String name, long greatest) {
        return fields.required(name) == null ? 0 : number(fields, name, 0, greatest);
    }

    /// A whole number; 0 where it is not there.
    private static long number(FieldReader fields, String name, long least, long greatest) {
        JsonValue value = fields.value(name);
        if (value == null) {
            return 0;
        }
        if (!(value instanceof JsonValue.Numeral numeral)) {
            fields.wrongType(name, value, JsonType.NUMBER);
            return 0;
        }
        try {
            long number = Long.parseLong(numeral.literal());
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as one that is too large.
        }
        fields.problem(name, ProblemKind.OUT_OF_RANGE, numeral.literal(), least + "-" + greatest);
        return 0;
    }
}
