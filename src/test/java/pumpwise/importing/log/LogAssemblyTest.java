package pumpwise.importing.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pumpwise.importing.log.LogNames.Basis;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.problem.UnreadableFileException;

class LogAssemblyTest {

    private static final String HEADER = "Date,Workout Name,Exercise Name,Set Order,Reps\n";

    private static ReadLog read(String rows) throws UnreadableFileException {
        return LogReader.read("log.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static LogImport imported(String rows, List<SessionRecord> existing) throws UnreadableFileException {
        return LogLines.imported(read(rows), WeightUnit.KILOGRAMS, existing);
    }

    @Test
    void theSameFileTwiceAddsNothingAndNamesTheOther() throws UnreadableFileException {
        String rows = "2026-10-05 18:02:11,Legs,Squat,1,5\n2026-10-07 18:02:11,Legs,Squat,1,5\n";
        List<SessionRecord> first = imported(rows, List.of()).sessions();

        LogImport again = imported(rows, first);

        assertThat(first).hasSize(2);
        assertThat(again.sessions()).isEmpty();
        assertThat(again.duplicates()).extracting(LogImport.Duplicate::other).isEqualTo(first);
    }

    @Test
    void aSessionIsTheSameWithinAMinuteAndARoutine() throws UnreadableFileException {
        List<SessionRecord> log = imported("2026-10-05 18:02:11,Legs,Squat,1,5\n", List.of()).sessions();

        assertThat(imported("2026-10-05 18:03:11,Legs,Squat,1,5\n", log).duplicates()).hasSize(1);
        assertThat(imported("2026-10-05 18:01:11,Legs,Squat,1,5\n", log).duplicates()).hasSize(1);
        assertThat(imported("2026-10-05 18:03:12,Legs,Squat,1,5\n", log).duplicates()).isEmpty();
        assertThat(imported("2026-10-05 18:02:11,Arms,Squat,1,5\n", log).duplicates()).isEmpty();
    }

    @Test
    void sessionsOfOneFileAreTheSameOnlyIfTheirStartAndSetsAreEqual() throws UnreadableFileException {
        assertThat(imported("2026-10-05 18:02:11,Legs,Squat,1,5\n2026-10-05 18:02:40,Legs,Squat,1,5\n", List.of()).duplicates())
                .isEmpty();
        String numbered = "Workout #;Date;Workout Name;Exercise Name;Set Order;Reps\n1;2026-10-05 18:02:11;Legs;Squat;1;5\n"
                + "2;2026-10-05 18:02:11;Legs;Squat;1;6\n3;2026-10-05 18:02:11;Legs;Squat;1;5\n";

        LogImport found = LogLines.imported(
                LogReader.read("log.csv", numbered.getBytes(StandardCharsets.UTF_8)), WeightUnit.KILOGRAMS, List.of());

        assertThat(found.sessions()).extracting(session -> session.sets().getFirst().count()).containsExactly(5, 6);
        assertThat(found.duplicates()).extracting(LogImport.Duplicate::inFile).containsExactly(true);
    }

    @Test
    void withoutAZoneTheClockOfTheLoggedSessionCountsAsWell() throws UnreadableFileException {
        SessionRecord session = imported("2026-10-05 18:02:11,Legs,Squat,1,5\n", List.of()).sessions().getFirst();
        SessionRecord inNewYork = new SessionRecord(
                session.routine(), Instant.parse("2026-10-05T22:02:11Z"), "America/New_York", null, session.times(), session.holds(),
                session.sets(), List.of(), 0, null, session.exercises());

        assertThat(imported("2026-10-05 18:02:11,Legs,Squat,1,5\n", List.of(inNewYork)).duplicates()).hasSize(1);
        assertThat(imported("2026-10-05 22:02:11,Legs,Squat,1,5\n", List.of(inNewYork)).duplicates()).isEmpty();
    }

    @Test
    void withoutATimeASessionIsTheSameIfTheDayHasItsSets() throws UnreadableFileException {
        List<SessionRecord> log = imported(
                        "2026-10-05 18:02:11,Legs,Squat,1,5\n2026-10-05 18:02:11,Legs,Squat,2,4\n2026-10-05 20:00:00,Arms,Curl,1,9\n",
                        List.of())
                .sessions();

        assertThat(imported("2026-10-05,,Squat,1,5\n2026-10-05,,Curl,1,9\n", log).duplicates()).hasSize(1);
        assertThat(imported("2026-10-05,,Squat,1,5\n2026-10-05,,Squat,2,5\n", log).duplicates()).isEmpty();
        assertThat(imported("2026-10-06,,Squat,1,5\n", log).duplicates()).isEmpty();
        assertThat(imported("2026-10-05 00:00:00,,Squat,1,5\n", log).duplicates()).isEmpty();
    }

    @Test
    void stretchesAndCardioAreNoWorkSets() throws UnreadableFileException {
        assertThat(imported(
                                "2026-10-05 18:02:11,Legs,Light cardio,1,5\n2026-10-05 18:02:11,Legs,Glute bridge,1,5\n"
                                        + "2026-10-05 18:02:11,Legs,Glute stretch,1,5\n",
                                List.of())
                        .sessions()
                        .getFirst()
                        .sets())
                .extracting(SetRecord::section)
                .containsExactly(Section.WARM_UP, Section.WORK, Section.COOL_DOWN);
    }

    @Test
    void notesThatAreCutAreTold() throws UnreadableFileException {
        String csv = "Date,Exercise,Category,Weight (kg),Reps,Comment\n2026-10-05,Squat,Legs,60,5," + "a".repeat(1_500)
                + "\n2026-10-05,Squat,Legs,60,5," + "b".repeat(1_500) + "\n";

        LogImport found = LogLines.imported(
                LogReader.read("log.csv", csv.getBytes(StandardCharsets.UTF_8)), WeightUnit.KILOGRAMS, List.of());

        assertThat(LogLines.of(found.skipped())).containsExactly("2 NOTES_TOO_LONG 2026-10-05");
        assertThat(found.shortened()).isEqualTo(1);
        assertThat(found.sets()).isEqualTo(2);
    }

    @Test
    void namesAreMatchedOrLeftToTheUser() {
        Map<String, LogNames.Match> matches = new LogNames(
                        LogLines.CATALOG, Map.of("Box Squat", "sumo-squat", "Leg Day Finisher", LogNames.KEEP, "Gone", "no-such-exercise"))
                .match(List.of(
                        "Hip Thrust (Barbell)", "romanian deadlift (DUMBBELL)", "Barbell Hip Thrust", "Glute Bridge", "Hip Abductor (Machine)",
                        "Squat", "Crunches (Machine)", "Bench Press (Barbell)", "Box Squat", "Leg Day Finisher", "Gone", "Lunge"));

        assertThat(matches.get("Hip Thrust (Barbell)").exercise()).isEqualTo("barbell-hip-thrust");
        assertThat(matches.get("romanian deadlift (DUMBBELL)").exercise()).isEqualTo("dumbbell-rdl");
        assertThat(matches.get("Barbell Hip Thrust").exercise()).isEqualTo("barbell-hip-thrust");
        assertThat(matches.get("Glute Bridge").exercise()).isEqualTo("glute-bridge");
        assertThat(matches.get("Hip Abductor (Machine)").exercise()).isEqualTo("machine-hip-abduction");
        assertThat(matches.get("Squat").basis()).isEqualTo(Basis.UNCLEAR);
        assertThat(matches.get("Squat").candidates()).contains("sumo-squat");
        assertThat(matches.get("Crunches (Machine)").basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(matches.get("Bench Press (Barbell)").candidates()).contains("glute-focused-leg-press");
        assertThat(matches.get("Box Squat").exercise()).isEqualTo("sumo-squat");
        assertThat(matches.get("Box Squat").basis()).isEqualTo(Basis.DECIDED);
        assertThat(matches.get("Leg Day Finisher").exercise()).isNull();
        assertThat(matches.get("Leg Day Finisher").isOpen()).isFalse();
        assertThat(matches.get("Gone").basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(matches.get("Lunge").isOpen()).isTrue();
    }

    @Test
    void aNameOfItsOwnHasTheSameIdInEveryImport() throws UnreadableFileException {
        String rows = "2026-10-05 18:02:11,Legs,Squat,1,5\n2026-10-05 18:02:11,Legs,\u30b9\u30af\u30ef\u30c3\u30c8,1,5\n"
                + "2026-10-05 18:02:11,Legs,\u30d9\u30f3\u30c1,1,5\n2026-10-05 18:02:11,Legs,squat ,2,5\n";
        SessionRecord first = imported(rows, List.of()).sessions().getFirst();
        SessionRecord second = imported(rows.replace("2026-10-05", "2026-10-06"), List.of(first)).sessions().getFirst();

        assertThat(first.exercises()).hasSize(3).containsKey("squat");
        assertThat(first.exercises().values()).extracting("name").contains("\u30b9\u30af\u30ef\u30c3\u30c8", "\u30d9\u30f3\u30c1");
        assertThat(second.exercises().keySet()).isEqualTo(first.exercises().keySet());
    }

    @Test
    void edge7_aNameOfItsOwnNeverTakesTheIdOfAnotherExercise() throws UnreadableFileException {
        SessionRecord other = imported("2026-10-05 18:02:11,Legs,Squat!,1,5\n", List.of()).sessions().getFirst();

        SessionRecord mine = imported("2026-10-06 18:02:11,Legs,Squat,1,5\n", List.of(other)).sessions().getFirst();

        assertThat(mine.exercises()).doesNotContainKey("squat").hasSize(1);
        assertThat(mine.exercises().firstKey()).startsWith("squat-");
    }
}
