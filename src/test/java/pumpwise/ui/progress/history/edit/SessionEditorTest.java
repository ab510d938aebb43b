package pumpwise.ui.progress.history.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Unit;
import pumpwise.progress.RecordBuilder;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.ui.progress.history.HistoryStand;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class SessionEditorTest {

    private static final SessionRecord SESSION = RecordBuilder.at("2026-11-24T17:02:31Z")
            .felt(3)
            .sets("barbell-hip-thrust", "40 kg", 20, 19, 18)
            .legs("cable-glute-kickback", "15 kg", new int[] {20, 19}, new int[] {18, 18})
            .hurt("cable-glute-kickback", 2)
            .build();

    @TempDir
    Path folder;

    private final TestTasks tasks;

    SessionEditorTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    private record Edited(HistoryStand stand, SessionEditor editor) {

        EditedValue header(int index) {
            return editor.header().get(index);
        }

        EditedValue set(int exercise, int set, int value) {
            return editor.exercisesProperty().get().get(exercise).sets().get(set).values().get(value);
        }

        EditedExercise exercise(int index) {
            return editor.exercisesProperty().get().get(index);
        }
    }

    private Edited edit(SessionRecord session) throws Exception {
        HistoryStand stand = new HistoryStand(folder, tasks, session).read();
        SessionEditor editor = new SessionEditor(stand.history, Map::of);
        editor.start();
        return new Edited(stand, editor);
    }

    private SessionRecord saved(Edited edited) {
        tasks.settle();
        return edited.stand.log.saved().getFirst();
    }

    private static List<Integer> counts(SessionRecord record, String exercise) {
        return record.sets().stream()
                .filter(set -> set.exercise().equals(exercise))
                .map(SetRecord::count)
                .toList();
    }

    @Test
    void valuesOfASetAreWrittenAndStepped() throws Exception {
        Edited edited = edit(SESSION);
        assertThat(edited.set(0, 1, 0).write().apply("17")).isEmpty();
        edited.set(0, 1, 1).step(1);
        edited.set(0, 1, 2).step(1);
        SetRecord set = saved(edited).sets().get(1);
        assertThat(set.count()).isEqualTo(17);
        assertThat(set.load()).hasToString("42.5 kg");
        assertThat(set.effort()).isEqualTo(7);
        assertThat(saved(edited).edited()).isEqualTo(edited.stand.log.time);
    }

    @Test
    void aLoadStepsAsTheUserSetItForTheExercise() throws Exception {
        Edited edited = edit(SESSION);
        edited.stand.loadSteps = Map.of("barbell-hip-thrust", Load.Weight.of("1", WeightUnit.KILOGRAMS));
        edited.set(0, 0, 1).step(1);
        edited.set(0, 2, 1).step(-1);
        assertThat(saved(edited).sets().getFirst().load()).hasToString("41 kg");
        assertThat(saved(edited).sets().get(2).load()).hasToString("39 kg");
    }

    @Test
    void warmUpAndCoolDownAreEditedLikeTheWork() throws Exception {
        SessionRecord session = RecordBuilder.at("2026-11-24T17:02:00Z")
                .set(other(Section.WARM_UP, "light-cardio", Unit.SECONDS, 0, 300, null))
                .set(other(Section.WARM_UP, "barbell-hip-thrust", Unit.REPS, 12, 30, "20 kg"))
                .sets("barbell-hip-thrust", "40 kg", 20, 19)
                .hurt("barbell-hip-thrust", 2)
                .set(other(Section.COOL_DOWN, "glute-stretch", Unit.SECONDS, 0, 45, null))
                .build();
        Edited edited = edit(session);
        assertThat(edited.editor.exercisesProperty().get())
                .extracting(EditedExercise::section)
                .containsExactly(Section.WARM_UP, Section.WARM_UP, Section.WORK, Section.COOL_DOWN);
        assertThat(edited.exercise(0).sets().getFirst().values()).extracting(EditedValue::id).containsExactly("time");
        assertThat(edited.exercise(1).sets().getFirst().values())
                .extracting(EditedValue::id).containsExactly("count", "load");
        assertThat(edited.set(0, 0, 0).write().apply("6 min")).isEmpty();
        edited.set(1, 0, 0).step(1);
        edited.editor.addSet(edited.exercise(3));
        edited.editor.removeSet(edited.exercise(1), 1);
        SessionRecord after = saved(edited);
        assertThat(after.sets()).extracting(it -> it.section() + " " + it.exercise() + " " + it.amount())
                .containsExactly(
                        "WARM_UP light-cardio 360",
                        "WORK barbell-hip-thrust 20",
                        "WORK barbell-hip-thrust 19",
                        "COOL_DOWN glute-stretch 45",
                        "COOL_DOWN glute-stretch 45");
        assertThat(after.painStops().getFirst().set()).isEqualTo(2);
        edited.editor.removeExercise(edited.exercise(2));
        assertThat(saved(edited).sets()).extracting(SetRecord::exercise)
                .containsExactly("light-cardio", "barbell-hip-thrust", "barbell-hip-thrust");
        for (int undone = 0; undone < 5; undone++) {
            edited.stand.log.log.changes().undo();
        }
        assertThat(saved(edited)).isEqualTo(session);
    }

    private static SetRecord other(
            Section section, String exercise, Unit unit, int count, int seconds, @Nullable String load) {
        return new SetRecord(
                section, section == Section.WARM_UP && load != null ? 2 : 1, exercise, 1, null, null, false, null, unit, count,
                Duration.ofSeconds(seconds), load == null ? null : Load.read(load).orElseThrow(), 0);
    }

    @Test
    void whatIsNotAValueIsRefusedWithAnExampleAndNothingChanges() throws Exception {
        Edited edited = edit(SESSION);
        assertThat(edited.set(0, 0, 0).write().apply("many")).contains("18");
        assertThat(edited.set(0, 0, 1).write().apply("1,000 kg")).contains("40 kg");
        assertThat(edited.set(0, 0, 2).write().apply("11")).contains("1 to 10");
        assertThat(edited.header(0).write().apply("  ")).contains("name");
        assertThat(edited.header(1).write().apply("31 Feb 2026")).contains("26 Nov 2026");
        assertThat(edited.header(2).write().apply("25:00")).contains("18:00");
        assertThat(edited.header(3).write().apply("soon")).contains("48 min");
        assertThat(saved(edited)).isEqualTo(SESSION);
    }

    @Test
    @DisplayName("5.25: an edited start stays in its file, and one session")
    void edge25_anEditedStartStaysInItsFile() throws Exception {
        Edited edited = edit(SESSION);
        List<String> before = edited.stand.log.names(edited.stand.log.home.sessions());
        assertThat(edited.header(1).write().apply("20 Nov 2026")).isEmpty();
        assertThat(edited.header(2).write().apply("6:30 pm")).isEmpty();
        assertThat(saved(edited).started()).isEqualTo(Instant.parse("2026-11-20T17:30:00Z"));
        assertThat(edited.stand.log.names(edited.stand.log.home.sessions())).isEqualTo(before);
    }

    @Test
    void typingTheTimeThatIsShownKeepsTheSeconds() throws Exception {
        Edited edited = edit(SESSION);
        EditedValue start = edited.header(2);
        assertThat(start.write().apply(start.text().get())).isEmpty();
        EditedValue length = edited.header(3);
        assertThat(length.write().apply(length.text().get())).isEmpty();
        assertThat(saved(edited)).isEqualTo(SESSION);
    }

    @Test
    @DisplayName("5.2: a time that clocks skip moves forward, and the user is told")
    void edge2_aSkippedTimeMovesForward() throws Exception {
        Edited edited = edit(SESSION);
        edited.header(1).write().apply("29 Mar 2026");
        assertThat(edited.header(2).write().apply("02:30")).isEmpty();
        assertThat(saved(edited).started()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(edited.editor.hintProperty().get()).isEqualTo("Clocks skip 02:30 on 29 Mar 2026, so the session starts at 03:30.");
        assertThat(edited.header(2).text().get()).isEqualTo("03:30");
    }

    @Test
    @DisplayName("5.2: of two times that look the same, an edit keeps the one that it was")
    void edge2_aRepeatedTimeStaysTheSecondOne() throws Exception {
        Edited edited = edit(RecordBuilder.at("2026-10-25T01:30:00Z").sets("barbell-hip-thrust", "40 kg", 20).build());
        edited.header(2).step(1);
        assertThat(saved(edited).started()).isEqualTo(Instant.parse("2026-10-25T01:35:00Z"));
        edited.header(1).write().apply("26 Oct 2026");
        edited.header(1).write().apply("25 Oct 2026");
        assertThat(saved(edited).started()).isEqualTo(Instant.parse("2026-10-25T01:35:00Z"));
        for (int step = 0; step < 8; step++) {
            edited.header(2).step(-1);
        }
        assertThat(saved(edited).started()).isEqualTo(Instant.parse("2026-10-25T00:55:00Z"));
    }

    @Test
    @DisplayName("5.22: the length of a session that was left open is corrected")
    void edge22_theLengthIsCorrected() throws Exception {
        Edited edited = edit(RecordBuilder.at("2026-11-24T17:02:00Z").minutes(720).sets("barbell-hip-thrust", "40 kg", 20).build());
        assertThat(edited.header(3).write().apply("50")).isEmpty();
        assertThat(saved(edited).times().trained()).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void setsAreAddedAndRemovedOnBothSides() throws Exception {
        Edited edited = edit(SESSION);
        edited.editor.addSet(edited.exercise(1));
        assertThat(counts(saved(edited), "cable-glute-kickback")).containsExactly(20, 18, 19, 18, 19, 18);
        edited.editor.removeSet(edited.exercise(1), 1);
        SessionRecord after = saved(edited);
        assertThat(counts(after, "cable-glute-kickback")).containsExactly(19, 18, 19, 18);
        assertThat(after.painStops().getFirst().set()).isEqualTo(1);
        edited.editor.removeExercise(edited.exercise(1));
        assertThat(saved(edited).painStops()).isEmpty();
        assertThat(edited.editor.exercisesProperty().get()).hasSize(1);
        for (int undone = 0; undone < 3; undone++) {
            edited.stand.log.log.changes().undo();
        }
        assertThat(saved(edited)).isEqualTo(SESSION);
        assertThat(edited.stand.log.notice()).isEqualTo("Undone: Added a set of Cable glute kickback");
    }

    @Test
    void anExerciseIsAddedAsItWasDoneLastTime() throws Exception {
        Edited edited = edit(SESSION);
        edited.editor.removeExercise(edited.exercise(0));
        tasks.settle();
        edited.editor.addExercise(edited.stand.catalog.get().find("cable-glute-kickback").orElseThrow());
        assertThat(counts(saved(edited), "cable-glute-kickback")).hasSize(8);
        edited.editor.addExercise(edited.stand.catalog.get().find("banded-lateral-walk").orElseThrow());
        assertThat(counts(saved(edited), "banded-lateral-walk")).containsExactly(15, 15);
    }

    @Test
    void ratingAndNoteAreWritten() throws Exception {
        Edited edited = edit(SESSION);
        edited.editor.rate(5);
        assertThat(edited.editor.note().write().apply("knees in")).isEmpty();
        assertThat(saved(edited).rating()).isEqualTo(5);
        assertThat(saved(edited).note()).isEqualTo("knees in");
        edited.editor.rate(5);
        assertThat(saved(edited).rating()).isZero();
        assertThat(edited.editor.note().write().apply("x".repeat(2_001))).contains("2,000");
    }

    @Test
    void editingEndsWhenTheSessionIsDeleted() throws Exception {
        Edited edited = edit(SESSION);
        edited.stand.log.log.changes().delete(edited.stand.log.newest(), "Deleted");
        tasks.settle();
        assertThat(edited.editor.editingProperty().get()).isFalse();
    }
}
