package pumpwise.storage.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Worded;
import pumpwise.routine.Range;
import pumpwise.session.plan.Side;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonTree;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads session files in all versions of their format, and reports problems with their position.
public final class SessionRecordReader {

    private final Problems problems;
    private final SharedValues shared;

    private SessionRecordReader(Problems problems, SharedValues shared) {
        this.problems = problems;
        this.shared = shared;
    }

    /// The session in a file.
    ///
    /// @param file the name of the file, for messages
    /// @throws UnreadableFileException with all problems of the file
    public static SessionRecord read(String file, byte[] contents) throws UnreadableFileException {
        return read(file, contents, new SharedValues());
    }

    /// The session in a file, one of many.
    ///
    /// @param file the name of the file, for messages
    /// @param shared the values that it shares with other sessions
    /// @throws UnreadableFileException with all problems of the file
    static SessionRecord read(String file, byte[] contents, SharedValues shared) throws UnreadableFileException {
        return new SessionRecordReader(new Problems(file), shared).read(JsonTree.read(file, contents));
    }

    private SessionRecord read(JsonValue root) throws UnreadableFileException {
        if (!(root instanceof JsonValue.Fields object)) {
            problems.add(root.at(), null, "", ProblemKind.WRONG_TYPE, root.type(), JsonType.OBJECT);
            throw new UnreadableFileException(problems.file(), problems.all());
        }
        int version = version(object);
        problems.throwIfAny();

        FieldReader fields = new FieldReader(object, FieldPath.NONE, SessionRecordFormat.session(version), problems);
        String routine = fields.requiredText("routine", Limits.MAX_NAME_LENGTH);
        Instant started = fields.required("started") == null ? null : RecordFields.instant(fields, "started");
        String zone = fields.text("zone", Limits.MAX_NAME_LENGTH);
        Instant edited = RecordFields.instant(fields, "edited");
        SessionRecord.Times times = times(fields);
        int holdsPlanned = (int) RecordFields.number(fields, "holdsPlanned", 0, Integer.MAX_VALUE);
        int holdsKept = (int) RecordFields.number(fields, "holdsKept", 0, holdsPlanned);
        int rating = (int) RecordFields.number(fields, "felt", 1, SessionRecord.MAX_RATING);
        String note = fields.text("note", SessionRecord.MAX_NOTE_LENGTH);
        List<SessionRecord.PainStop> painStops = RecordFields.objects(fields, "hurts", this::hurt);
        List<SetRecord> sets = RecordFields.objects(fields, "sets", new SetRecordReader(version, problems, shared)::read);
        SortedMap<String, ExerciseSnapshot> exercises = exercises(fields);
        problems.throwIfAny();
        if (routine == null || started == null) {
            throw new IllegalStateException("a session without a name or a start, and no problem");
        }
        return new SessionRecord(
                shared.of(routine),
                started,
                zone == null ? null : shared.of(zone),
                edited,
                times,
                shared.of(new SessionRecord.Holds(holdsKept, holdsPlanned)),
                sets,
                painStops,
                rating,
                note,
                exercises);
    }

    private int version(JsonValue.Fields object) {
        JsonValue format = object.fields().stream()
                .filter(field -> field.name().equals("format"))
                .map(JsonValue.Field::value)
                .findFirst()
                .orElse(null);
        if (format == null) {
            problems.add(object.at(), null, "format", ProblemKind.MISSING_FIELD);
            return 0;
        }
        if (!(format instanceof JsonValue.Text text)) {
            problems.add(format.at(), null, "format", ProblemKind.WRONG_TYPE, format.type(), JsonType.TEXT);
            return 0;
        }
        int version = SessionRecordFormat.FORMAT.versionOf(text.value());
        if (version == 0 || version > SessionRecordFormat.FORMAT.version()) {
            ProblemKind kind = version == 0 ? ProblemKind.NOT_A_SESSION : ProblemKind.FORMAT_NEWER;
            problems.add(text.at(), null, "format", kind, text.value(), SessionRecordFormat.FORMAT.toString());
        }
        return version;
    }

    private static SessionRecord.Times times(FieldReader fields) {
        long longest = SessionRecord.Times.LONGEST.toMillis();
        return new SessionRecord.Times(
                Duration.ofMillis(RecordFields.required(fields, "millis", 0, longest)),
                Duration.ofMillis(RecordFields.number(fields, "restMillis", 0, longest)),
                Duration.ofMillis(RecordFields.number(fields, "pausedMillis", 0, longest)),
                Duration.ofMillis(RecordFields.number(fields, "awayMillis", 0, longest)));
    }

    private SessionRecord.@Nullable PainStop hurt(RecordFields.Child child) {
        FieldReader fields = new FieldReader(child.object(), child.path(), SessionRecordFormat.HURT, problems);
        String exercise = RecordFields.exercise(fields);
        int set = (int) RecordFields.required(fields, "set", 0, Range.GREATEST);
        Side side = RecordFields.side(fields);
        return exercise == null ? null : new SessionRecord.PainStop(exercise, set, side);
    }

    private SortedMap<String, ExerciseSnapshot> exercises(FieldReader fields) {
        SortedMap<String, ExerciseSnapshot> exercises = new TreeMap<>();
        JsonValue value = fields.value("exercises");
        if (value instanceof JsonValue.Fields object) {
            for (JsonValue.Field field : object.fields()) {
                ExerciseSnapshot exercise = exercise(field);
                if (exercise != null) {
                    exercises.put(shared.of(field.name()), shared.of(exercise));
                }
            }
        } else if (value != null) {
            fields.wrongType("exercises", value, JsonType.OBJECT);
        }
        return exercises;
    }

    private @Nullable ExerciseSnapshot exercise(JsonValue.Field field) {
        FieldPath where = FieldPath.of("exercises").field(field.name());
        if (!(field.value() instanceof JsonValue.Fields object)) {
            problems.add(
                    field.value().at(), null, where, ProblemKind.WRONG_TYPE, field.value().type(), JsonType.OBJECT);
            return null;
        }
        FieldReader fields = new FieldReader(object, where, SessionRecordFormat.EXERCISE, problems);
        String name = fields.requiredText("name", Limits.MAX_NAME_LENGTH);
        List<Muscle> primary = muscles(fields, "primaryMuscles");
        List<Muscle> secondary = muscles(fields, "secondaryMuscles");
        return name == null ? null : new ExerciseSnapshot(name, primary, secondary);
    }

    private static List<Muscle> muscles(FieldReader fields, String name) {
        List<Muscle> muscles = new ArrayList<>();
        for (JsonValue value : fields.list(name)) {
            String word = fields.text(fields.path(name), value, Limits.MAX_NAME_LENGTH);
            Muscle muscle = word == null
                    ? null
                    : RecordFields.choice(fields, name, word, Muscle.values(), Worded::word);
            if (muscle != null) {
                muscles.add(muscle);
            }
        }
        return muscles;
    }
}
