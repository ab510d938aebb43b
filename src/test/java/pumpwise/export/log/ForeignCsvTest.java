package pumpwise.export.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Unit;
import pumpwise.importing.log.LogAssembly;
import pumpwise.importing.log.LogImport;
import pumpwise.importing.log.LogNames;
import pumpwise.importing.log.LogReader;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.importing.log.layout.ReadSet;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.problem.UnreadableFileException;

class ForeignCsvTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static SetRecord set(
            Section section, int block, String exercise, int set, @Nullable Side side, Unit unit, int count, int seconds, @Nullable String load, int effort) {
        return new SetRecord(
                section, block, exercise, set, null, side, false, null, unit, count, Duration.ofSeconds(seconds),
                load == null ? null : Load.read(load).orElseThrow(), effort);
    }

    private static final SessionRecord SESSION = new SessionRecord(
            "Glute pump",
            Instant.parse("2026-10-05T22:30:11Z"),
            "Europe/Berlin",
            null,
            new SessionRecord.Times(Duration.ofMinutes(48), Duration.ZERO, Duration.ofMinutes(2), Duration.ZERO),
            SessionRecord.Holds.NONE,
            List.of(
                    set(Section.WARM_UP, 1, "barbell-hip-thrust", 1, null, Unit.REPS, 12, 40, "20 kg", 0),
                    set(Section.WORK, 1, "barbell-hip-thrust", 1, null, Unit.REPS, 18, 72, "100 lb", 8),
                    set(Section.WORK, 1, "barbell-hip-thrust", 2, null, Unit.REPS, 16, 70, "62.5 kg", 4),
                    set(Section.WORK, 2, "cable-glute-kickback", 1, Side.LEFT, Unit.REPS, 18, 60, "15 kg", 0),
                    set(Section.WORK, 2, "cable-glute-kickback", 1, Side.RIGHT, Unit.REPS, 16, 60, "15 kg", 0),
                    set(Section.WORK, 3, "banded-lateral-walk", 1, null, Unit.STEPS, 20, 30, "green band", 0),
                    set(Section.WORK, 3, "my-squat", 1, null, Unit.REPS, 15, 30, "2 x 20 kg", 0),
                    set(Section.WORK, 3, "banded-lateral-walk", 2, null, Unit.STEPS, 18, 30, "green band", 0),
                    set(Section.COOL_DOWN, 1, "glute-stretch", 1, Side.LEFT, Unit.SECONDS, 0, 45, null, 0),
                    set(Section.COOL_DOWN, 1, "glute-stretch", 1, Side.RIGHT, Unit.SECONDS, 0, 40, null, 0)),
            List.of(new SessionRecord.PainStop("cable-glute-kickback", 1, Side.RIGHT)),
            4,
            "knees in",
            new TreeMap<>(Map.of("my-squat", new ExerciseSnapshot("=My squat", List.of(), List.of()))));

    private static String write(LogTarget target, boolean workOnly, boolean utc) {
        byte[] bytes = new LogExport(CATALOG, BERLIN)
                .write(List.of(SESSION), new LogExport.Options(target, null, null, workOnly, utc))
                .bytes();
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void strongHasOneRowForEachSet() {
        String session = "\"1\";\"2026-10-06 00:30:11\";\"Glute pump\";\"2880\";";
        String notes = ";\"knees in\npump felt 4 of 5\nstopped because it hurt: Cable glute kickback, set 1, right\"\n";
        assertThat(write(LogTarget.STRONG, false, false)).isEqualTo(
                "\"Workout #\";\"Date\";\"Workout Name\";\"Duration (sec)\";\"Exercise Name\";\"Set Order\";\"Weight (kg)\";\"Reps\";\"RPE\";\"Distance (meters)\";\"Seconds\";\"Notes\";\"Workout Notes\"\n"
                + session + "\"Hip Thrust (Barbell)\";\"W\";\"20.0\";\"12\";\"\";\"\";\"0.0\";\"\"" + notes
                + session + "\"Hip Thrust (Barbell)\";\"1\";\"45.36\";\"18\";\"8\";\"\";\"0.0\";\"\"" + notes
                + session + "\"Hip Thrust (Barbell)\";\"2\";\"62.5\";\"16\";\"\";\"\";\"0.0\";\"effort 4\"" + notes
                + session + "\"Cable glute kickback\";\"1\";\"15.0\";\"16\";\"\";\"\";\"0.0\";\"left 18, right 16\"" + notes
                + session + "\"Banded lateral walk\";\"1\";\"0.0\";\"20\";\"\";\"\";\"0.0\";\"steps, green band\"" + notes
                + session + "\"Banded lateral walk\";\"2\";\"0.0\";\"18\";\"\";\"\";\"0.0\";\"steps, green band\"" + notes
                + session + "\"'=My squat\";\"1\";\"20.0\";\"15\";\"\";\"\";\"0.0\";\"2 x 20 kg\"" + notes
                + session + "\"Glute stretch\";\"1\";\"0.0\";\"0\";\"\";\"\";\"40.0\";\"left 45 s, right 40 s\"" + notes);
    }

    @Test
    void strongForHevyHasTimesInUtcAndItsNames() {
        assertThat(write(LogTarget.STRONG, false, true))
                .contains("\"2026-10-05 22:30:11\"", "\"Standing Cable Glute Kickbacks\"", "\"Lateral Band Walks\"")
                .doesNotContain("2026-10-06");
    }

    @Test
    void workOnlyLeavesOutWarmUpAndCoolDown() {
        assertThat(write(LogTarget.STRONG, true, false)).doesNotContain("\"W\"", "Glute stretch").contains("Hip Thrust (Barbell)");
    }

    @Test
    void hevyHasSupersetsAndPlainNumbers() {
        String session = "\"Glute pump\",\"6 Oct 2026, 00:30\",\"6 Oct 2026, 01:20\",\"knees in\npump felt 4 of 5\nstopped because it hurt: Cable glute kickback, set 1, right\",";
        assertThat(write(LogTarget.HEVY, false, false)).isEqualTo(
                "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n"
                + session + "\"Hip Thrust (Barbell)\",,\"set 3: effort 4\",0,\"warmup\",20,12,,,\n"
                + session + "\"Hip Thrust (Barbell)\",,\"set 3: effort 4\",1,\"normal\",45.36,18,,,8\n"
                + session + "\"Hip Thrust (Barbell)\",,\"set 3: effort 4\",2,\"normal\",62.5,16,,,\n"
                + session + "\"Standing Cable Glute Kickbacks\",,\"set 1: left 18, right 16\",0,\"normal\",15,16,,,\n"
                + session + "\"Lateral Band Walks\",0,\"set 1: steps, green band\nset 2: steps, green band\",0,\"normal\",,20,,,\n"
                + session + "\"Lateral Band Walks\",0,\"set 1: steps, green band\nset 2: steps, green band\",1,\"normal\",,18,,,\n"
                + session + "\"'=My squat\",0,\"set 1: 2 x 20 kg\",0,\"normal\",20,15,,,\n"
                + session + "\"Glute stretch\",,\"set 1: left 45 s, right 40 s\",0,\"normal\",,,,40,\n");
    }

    @Test
    void fitNotesHasADayAndItsSets() {
        assertThat(write(LogTarget.FITNOTES, false, false)).isEqualTo(
                "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"
                + "\"2026-10-06\",\"Barbell Hip Thrust\",\"Legs\",20.0,\"kgs\",12,,,,\"knees in\npump felt 4 of 5\nstopped because it hurt: Cable glute kickback, set 1, right\"\n"
                + "\"2026-10-06\",\"Barbell Hip Thrust\",\"Legs\",45.36,\"kgs\",18,,,,\"effort 8\"\n"
                + "\"2026-10-06\",\"Barbell Hip Thrust\",\"Legs\",62.5,\"kgs\",16,,,,\"effort 4\"\n"
                + "\"2026-10-06\",\"One-Legged Cable Kickback\",\"Legs\",15.0,\"kgs\",16,,,,\"left 18, right 16\"\n"
                + "\"2026-10-06\",\"Banded lateral walk\",\"Legs\",,,20,,,,\"steps, green band\"\n"
                + "\"2026-10-06\",\"Banded lateral walk\",\"Legs\",,,18,,,,\"steps, green band\"\n"
                + "\"2026-10-06\",\"'=My squat\",\"Legs\",20.0,\"kgs\",15,,,,\"2 x 20 kg\"\n"
                + "\"2026-10-06\",\"Glute stretch\",\"Legs\",,,,,,\"0:00:40\",\"left 45 s, right 40 s\"\n");
    }

    @Test
    void theDaysAreThoseOfTheSession() {
        LogExport export = new LogExport(CATALOG, ZoneId.of("America/New_York"));
        LocalDate sixth = LocalDate.of(2026, 10, 6);

        assertThat(export.chosen(List.of(SESSION), new LogExport.Options(LogTarget.OWN, sixth, sixth, false, false))).hasSize(1);
        assertThat(export.chosen(List.of(SESSION), new LogExport.Options(LogTarget.OWN, null, sixth.minusDays(1), false, false)))
                .isEmpty();
        assertThat(export.chosen(List.of(SESSION), new LogExport.Options(LogTarget.OWN, sixth.plusDays(1), null, false, false)))
                .isEmpty();
    }

    /// The session is found again, although other apps have neither its zone nor all of its sets and names.
    @Test
    void whatIsWrittenForOthersIsThereAlready() throws UnreadableFileException {
        for (LogTarget target : List.of(LogTarget.STRONG, LogTarget.HEVY, LogTarget.FITNOTES)) {
            for (String zone : List.of("Europe/Berlin", "America/New_York")) {
                ReadLog log = LogReader.read("log.csv", write(target, false, false).getBytes(StandardCharsets.UTF_8));
                Map<String, String> names = new HashMap<>();
                new LogNames(CATALOG, Map.of()).match(log.names().keySet()).forEach((name, match) -> {
                    if (match.exercise() != null) {
                        names.put(name, match.exercise());
                    }
                });

                LogImport found = new LogAssembly(CATALOG, SESSION.exercises(), ZoneId.of(zone), "Workout")
                        .assemble(log, WeightUnit.KILOGRAMS, names, List.of(SESSION));

                assertThat(found.sessions()).as("%s %s", target, zone).isEmpty();
                assertThat(found.duplicates()).hasSize(1);
            }
        }
    }

    /// A set for each set, with its reps, weight and times; what the other app has no place for may be lost.
    @Test
    void whatIsWrittenForOthersIsReadAgain() throws UnreadableFileException {
        for (LogTarget target : List.of(LogTarget.STRONG, LogTarget.HEVY, LogTarget.FITNOTES)) {
            List<ReadSet> sets = LogReader.read("log.csv", write(target, false, false).getBytes(StandardCharsets.UTF_8))
                    .foreign()
                    .getFirst()
                    .sets();
            assertThat(sets).as("%s", target).extracting(set -> set.result().reps()).containsExactly(12, 18, 16, 16, 20, 18, 15, 0);
            assertThat(sets.getLast().result().time()).isEqualTo(Duration.ofSeconds(40));
            assertThat(sets.get(1).weight()).isEqualByComparingTo("45.36");
        }
    }
}
