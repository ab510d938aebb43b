package pumpwise.progress.week;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Unit;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.routine.Section;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

/// The factors of one session, from its record alone. A factor that the record does not contain is absent.
///
/// @param values by factor
record FactorValues(Map<Factor, Double> values) {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;

    FactorValues {
        values = Map.copyOf(values);
    }

    /// The factors of a session.
    ///
    /// @param before the session before; null if it is the first
    static FactorValues of(
            SessionRecord session, @Nullable SessionRecord before, TrainingHistory history, Catalog catalog) {
        Map<Factor, Double> values = new EnumMap<>(Factor.class);
        List<SetRecord> work = session.sets().stream()
                .filter(set -> set.section() == Section.WORK && set.isDone())
                .toList();
        values.put(Factor.HARD_SETS, HardSets.of(session, catalog).of(Muscle.GLUTEUS_MAXIMUS));
        work.stream()
                .filter(set -> set.unit() == Unit.REPS)
                .mapToInt(SetRecord::count)
                .average()
                .ifPresent(reps -> values.put(Factor.REPS, reps));
        double worked = work.stream().mapToDouble(set -> minutes(set.time())).sum();
        if (worked > 0 && session.times().rested().isPositive()) {
            values.put(Factor.REST, minutes(session.times().rested()) / worked);
        }
        if (session.holds().planned() > 0) {
            values.put(Factor.HOLDS, session.holds().completed() / (double) session.holds().planned());
        }
        if (worked > 0) {
            values.put(Factor.TENSION, work.stream().mapToDouble(set -> tension(set, catalog)).sum());
        }
        if (session.times().trained().isPositive()) {
            values.put(Factor.LENGTH, minutes(session.times().trained()));
        }
        if (before != null) {
            values.put(Factor.DAYS, (double) ChronoUnit.DAYS.between(history.day(before), history.day(session)));
        }
        LocalTime time = session.started().atZone(TrainingDay.zone(session, history.here())).toLocalTime();
        values.put(Factor.HOUR, time.toSecondOfDay() / SECONDS_PER_HOUR);
        return new FactorValues(values);
    }

    /// Only one leg works at a time if a set is done on each leg or alternating, but both legs if on each direction.
    private static double tension(SetRecord set, Catalog catalog) {
        Sides sides = catalog.find(set.exercise())
                .map(exercise -> exercise.movement().sides())
                .orElse(set.side() == null ? Sides.BOTH : Sides.EACH_LEG);
        boolean oneLeg = sides == Sides.ALTERNATING || (sides == Sides.EACH_LEG && set.side() != null);
        return oneLeg ? minutes(set.time()) / 2 : minutes(set.time());
    }

    private static double minutes(Duration time) {
        return time.toMillis() / 1000.0 / SECONDS_PER_MINUTE;
    }

    OptionalDouble of(Factor factor) {
        Double value = values.get(factor);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
