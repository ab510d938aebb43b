package pumpwise.progress.next;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.work;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;

/// The log of one exercise, and what it suggests.
abstract class SuggestedLoads {


    static final String HIP_THRUST = "barbell-hip-thrust";
    static final String MACHINE = "machine-hip-abduction";
    static final String KICKBACK = "cable-glute-kickback";
    static final String BAND = "banded-glute-bridge";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    final List<SessionRecord> sessions = new ArrayList<>();
    WeightUnit unit = WeightUnit.KILOGRAMS;
    boolean recover;
    Map<String, Load.Weight> steps = Map.of();

    /// A session this many days ago.
    void ago(int days, UnaryOperator<RecordBuilder> content) {
        sessions.add(content.apply(RecordBuilder.at(TODAY.minusDays(days) + "T18:00:00Z").target(15, 20)).build());
    }

    void last(String exercise, String load, int... reps) {
        ago(2, it -> it.sets(exercise, load, reps));
    }

    NextLoad next(Single item) {
        SessionPlan plan = SessionPlan.of(work(item), SampleSessions.CATALOG);
        TrainingHistory history = TrainingHistory.of(sessions, ZoneOffset.UTC, TODAY, unit);
        NextLoads loads = new NextLoads(history, SampleSessions.CATALOG, steps, recover);
        Place place = Place.of(Section.WORK, 0);
        assertThat(loads.all(plan)).containsOnlyKeys(place);
        return loads.of(plan, place).orElseThrow();
    }

    NextLoad next(String exercise, String range, String setCount) {
        return next(sets(setCount, reps(exercise, range), "60 s"));
    }

    NextLoad thrusts() {
        return next(HIP_THRUST, "15-20", "3-4");
    }

    static String words(NextLoad next) {
        return next.result() + " " + next.reason()
                + String.join(",", next.sets().stream().map(set -> " " + set.load() + " x " + set.amount()).toList());
    }
}
