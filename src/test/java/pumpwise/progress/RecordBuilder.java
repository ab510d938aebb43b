package pumpwise.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

/// Builds records of sessions for tests, such as `RecordBuilder.at("2026-11-26T18:02:00Z").sets("barbell-hip-thrust",
/// "40 kg", 20, 20, 20).build()`. A target, an effort and a block apply to the sets that are added after it.
public final class RecordBuilder {

    private final Instant started;
    private final List<SetRecord> sets = new ArrayList<>();
    private final List<SessionRecord.PainStop> stops = new ArrayList<>();
    private final TreeMap<String, ExerciseSnapshot> exercises = new TreeMap<>();
    private @Nullable String zone = "Europe/Berlin";
    private String routine = "Glute pump";
    private Duration trained = Duration.ofMinutes(48);
    private Duration rested = Duration.ofMinutes(20);
    private SessionRecord.Holds holds = SessionRecord.Holds.NONE;
    private int rating;
    private int block;
    private int effort;
    private @Nullable Range target;
    private int optionalFrom = Integer.MAX_VALUE;

    private RecordBuilder(Instant started) {
        this.started = started;
    }

    /// A session of the second format in Berlin that started at an instant.
    public static RecordBuilder at(String instant) {
        return new RecordBuilder(Instant.parse(instant));
    }

    public RecordBuilder zone(@Nullable String other) {
        zone = other;
        return this;
    }

    public RecordBuilder routine(String other) {
        routine = other;
        return this;
    }

    public RecordBuilder minutes(int minutes) {
        trained = Duration.ofMinutes(minutes);
        return this;
    }

    public RecordBuilder rested(Duration time) {
        rested = time;
        return this;
    }

    public RecordBuilder holds(int completed, int planned) {
        holds = new SessionRecord.Holds(completed, planned);
        return this;
    }

    public RecordBuilder felt(int other) {
        rating = other;
        return this;
    }

    /// The block of the sets that follow, counted from 1; 0 as in the first format. By default, each exercise has the
    /// next one.
    public RecordBuilder block(int number) {
        block = number - 1;
        return this;
    }

    public RecordBuilder target(int least, int greatest) {
        target = new Range(least, greatest);
        return this;
    }

    public RecordBuilder effort(int other) {
        effort = other;
        return this;
    }

    /// Sets with this number or a greater one are optional.
    public RecordBuilder optionalFrom(int number) {
        optionalFrom = number;
        return this;
    }

    /// Adds a block with sets of reps. 0 reps are a set without a result.
    public RecordBuilder sets(String exercise, @Nullable String load, int... reps) {
        block++;
        for (int number = 1; number <= reps.length; number++) {
            set(exercise, number, null, load, reps[number - 1]);
        }
        return this;
    }

    /// Adds a block with sets of both legs in turn. A count below 0 is a side that was not logged.
    public RecordBuilder legs(String exercise, @Nullable String load, int[] left, int[] right) {
        block++;
        for (int number = 1; number <= Math.max(left.length, right.length); number++) {
            if (number <= left.length && left[number - 1] >= 0) {
                set(exercise, number, Side.LEFT, load, left[number - 1]);
            }
            if (number <= right.length && right[number - 1] >= 0) {
                set(exercise, number, Side.RIGHT, load, right[number - 1]);
            }
        }
        return this;
    }

    /// Adds a block with timed sets.
    public RecordBuilder timed(String exercise, int... seconds) {
        block++;
        for (int number = 1; number <= seconds.length; number++) {
            sets.add(new SetRecord(
                    Section.WORK, block, exercise, number, null, null, number >= optionalFrom, null, Unit.SECONDS, 0,
                    Duration.ofSeconds(seconds[number - 1]), null, effort));
        }
        return this;
    }

    /// Adds one set of reps to the current block.
    public RecordBuilder set(String exercise, int number, @Nullable Side side, @Nullable String load, int reps) {
        Load read = load == null ? null : Load.read(load).orElse(null);
        Amount amount = target == null ? null : new Amount.Reps(target);
        sets.add(new SetRecord(
                Section.WORK, block, exercise, number, null, side, number >= optionalFrom, amount, Unit.REPS, reps,
                Duration.ofSeconds(3L * reps), read, effort));
        return this;
    }

    /// Adds any set.
    public RecordBuilder set(SetRecord set) {
        sets.add(set);
        return this;
    }

    public RecordBuilder hurt(String exercise, int set) {
        stops.add(new SessionRecord.PainStop(exercise, set, null));
        return this;
    }

    public RecordBuilder own(String exercise, ExerciseSnapshot snapshot) {
        exercises.put(exercise, snapshot);
        return this;
    }

    public SessionRecord build() {
        SessionRecord.Times times = new SessionRecord.Times(trained, rested, Duration.ZERO, Duration.ZERO);
        return new SessionRecord(routine, started, zone, null, times, holds, sets, stops, rating, null, exercises);
    }
}
