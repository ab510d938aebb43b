package pumpwise.storage.exercise;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;

/// Reads how a set of an exercise is performed, and checks that the fields are consistent: only reps have a tempo, and
/// only steps a pace.
final class MovementReader {

    static final Duration LEAST_STEP = Duration.ofMillis(100);
    static final Duration GREATEST_STEP = Duration.ofSeconds(10);

    private final FieldReader fields;
    private final ValueReader values;
    private final Problems problems;

    MovementReader(FieldReader fields, ValueReader values, Problems problems) {
        this.fields = fields;
        this.values = values;
        this.problems = problems;
    }

    /// The movement; null if there are problems.
    @Nullable Movement movement() {
        Unit unit = values.requiredWord("unit", Unit.class);
        Sides sides = values.requiredWord("sides", Sides.class);
        PeakPause pause = values.requiredWord("peakPause", PeakPause.class);
        StartsWith startsWith = values.word("startsWith", StartsWith.class);
        Boolean explosive = values.bool("explosive");
        Tempo tempo = tempo();
        Duration perStep = values.seconds("secondsPerStep", LEAST_STEP, GREATEST_STEP);
        if (unit != null) {
            requireUnit("startsWith", unit, Unit.REPS);
            requireUnit("tempo", unit, Unit.REPS);
            requireUnit("secondsPerStep", unit, Unit.STEPS);
            if (unit == Unit.REPS && fields.value("startsWith") == null) {
                fields.problem("startsWith", ProblemKind.STARTS_WITH_MISSING);
            }
        }
        requirePeak(unit, pause, explosive);
        if (unit == null || sides == null || pause == null || explosive == null) {
            return null;
        }
        return new Movement(
                unit,
                sides,
                pause,
                startsWith == null ? StartsWith.LIFT : startsWith,
                explosive,
                tempo == null ? usualTempo(explosive) : tempo,
                perStep == null ? Movement.DEFAULT_PER_STEP : perStep);
    }

    /// The default tempo, for files without one.
    private static Tempo usualTempo(boolean explosive) {
        return explosive ? Tempo.EXPLOSIVE : Tempo.CONTROLLED;
    }

    private @Nullable Tempo tempo() {
        JsonValue value = fields.value("tempo");
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonValue.Fields object)) {
            fields.wrongType("tempo", value, JsonType.OBJECT);
            return null;
        }
        FieldReader phases = new FieldReader(object, fields.path("tempo"), List.of("lower", "lift"), problems);
        Duration lower = phase(phases, "lower");
        Duration lift = phase(phases, "lift");
        return lower == null || lift == null ? null : new Tempo(lower, lift);
    }

    private static @Nullable Duration phase(FieldReader phases, String name) {
        return phases.required(name) == null
                ? null
                : new ValueReader(phases).seconds(name, Tempo.LEAST, Tempo.GREATEST);
    }

    private void requireUnit(String name, Unit unit, Unit wanted) {
        JsonValue.Field field = fields.field(name);
        if (field != null && unit != wanted) {
            fields.problem(field, ProblemKind.ONLY_WITH_UNIT, wanted.word());
        }
    }

    private void requirePeak(@Nullable Unit unit, @Nullable PeakPause pause, @Nullable Boolean explosive) {
        boolean noPeak = (unit != null && unit != Unit.REPS) || Boolean.TRUE.equals(explosive);
        if (noPeak && pause != null && pause != PeakPause.NONE) {
            fields.problem("peakPause", ProblemKind.PAUSE_WITHOUT_PEAK);
        }
    }
}
