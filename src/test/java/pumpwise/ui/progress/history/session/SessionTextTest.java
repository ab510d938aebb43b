package pumpwise.ui.progress.history.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Muscle;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.compare.Comparison;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.history.HistoryStand;
import pumpwise.ui.progress.history.files.FileProblems;
import pumpwise.ui.progress.history.session.ShownExercise.Superset;
import pumpwise.ui.task.SameThreadTasks;

/// A session in words, with its comparison.
class SessionTextTest {

    private static final SessionRecord BEFORE = RecordBuilder.at("2026-11-20T17:00:00Z")
            .sets("barbell-hip-thrust", "40 kg", 20, 20, 20)
            .build();

    @TempDir
    Path folder;

    private HistoryStand stand;

    private ShownSession shown(SessionRecord... records) throws Exception {
        stand = new HistoryStand(folder, new SameThreadTasks(), records).read();
        return shown();
    }

    private ShownSession shown() {
        SessionViewModel session = new SessionViewModel(stand.history, Runnable::run);
        return Objects.requireNonNull(session.shownProperty().get());
    }

    @Test
    void oneSessionIsTheFirstTime() throws Exception {
        ShownExercise thrust = shown(BEFORE).exercises().getFirst();
        assertThat(thrust.comparison()).isEqualTo(Comparison.FIRST_TIME);
        assertThat(thrust.lastTime()).isEmpty();
        assertThat(thrust.sets()).isEqualTo("40 kg \u00d7 20\u00a0\u00b7 20\u00a0\u00b7 20");
    }

    @Test
    void aSessionIsComparedWithTheLastOne() throws Exception {
        ShownExercise thrust = shown(
                        BEFORE,
                        RecordBuilder.at("2026-11-24T17:00:00Z").sets("barbell-hip-thrust", "42.5 kg", 19, 17).build())
                .exercises()
                .getFirst();
        assertThat(thrust.comparison()).isEqualTo(Comparison.BETTER);
        assertThat(thrust.lastTime()).startsWith("Last time 40 kg");
        assertThat(thrust.record()).isEqualTo("Heaviest so far");
    }

    @Test
    @DisplayName("5.1: the local time of the session is shown, with its city where it is not the time here")
    void edge1_theLocalTimeIsShownWithTheCity() throws Exception {
        ShownSession shown = shown(RecordBuilder.at("2026-11-21T02:30:00Z")
                .zone("America/New_York")
                .sets("barbell-hip-thrust", "40 kg", 20)
                .build());
        assertThat(shown.when()).isEqualTo("Fri 20 Nov 2026, 21:30, 48\u00a0min \u00b7 New York");
        assertThat(shown(RecordBuilder.at("2026-11-26T17:02:00Z").sets("barbell-hip-thrust", "40 kg", 20).build()).when())
                .isEqualTo("Thu 26 Nov 2026, 18:02, 48\u00a0min");
    }

    @Test
    @DisplayName("5.4: each load is shown as it was written, whatever the unit is now")
    void edge4_loadsAreShownAsTheyWereWritten() throws Exception {
        shown(BEFORE);
        stand.unit.set(WeightUnit.POUNDS);
        assertThat(shown().exercises().getFirst().sets()).startsWith("40 kg");
    }

    @Test
    @DisplayName("5.6: a deleted exercise has its name from the session, or else its id")
    void edge6_aDeletedExerciseKeepsItsName() throws Exception {
        SessionRecord record = RecordBuilder.at("2026-11-24T17:00:00Z")
                .own("my-squat", new ExerciseSnapshot("My squat", List.of(Muscle.GLUTEUS_MAXIMUS), List.of()))
                .sets("my-squat", "40 kg", 20)
                .sets("gone", null, 10)
                .build();
        List<ShownExercise> exercises = shown(record).exercises();
        assertThat(exercises).extracting(ShownExercise::name).containsExactly("My squat", "gone");
        assertThat(exercises).allMatch(ShownExercise::isGone);
        assertThat(stand.history.shownProperty().get().entries().getFirst().sets()).isEqualTo(1);
    }

    @Test
    @DisplayName("5.9, 5.10: an exercise twice has two lines, and a superset stands together")
    void edge9_edge10_slotsAndSupersets() throws Exception {
        List<ShownExercise> exercises = shown(RecordBuilder.at("2026-11-24T17:00:00Z")
                        .sets("barbell-hip-thrust", "40 kg", 20)
                        .sets("banded-lateral-walk", "green band", 18)
                        .block(2)
                        .sets("banded-glute-bridge", "green band", 18)
                        .sets("barbell-hip-thrust", "30 kg", 25)
                        .build())
                .exercises();
        assertThat(exercises).extracting(ShownExercise::exercise).containsExactly(
                "barbell-hip-thrust", "banded-lateral-walk", "banded-glute-bridge", "barbell-hip-thrust");
        assertThat(exercises).extracting(ShownExercise::superset)
                .containsExactly(Superset.NONE, Superset.FIRST, Superset.NEXT, Superset.NONE);
    }

    @Test
    @DisplayName("5.18: a set without a result is shown as 0")
    void edge18_aSkippedSetIsShownAsZero() throws Exception {
        assertThat(shown(RecordBuilder.at("2026-11-24T17:00:00Z").sets("barbell-hip-thrust", "40 kg", 20, 0).build())
                        .exercises().getFirst().sets())
                .endsWith("20\u00a0\u00b7 0");
    }

    @Test
    @DisplayName("5.20: where it hurt is told, and it is not worse")
    void edge20_whereItHurtIsTold() throws Exception {
        ShownExercise thrust = shown(
                        BEFORE,
                        RecordBuilder.at("2026-11-24T17:00:00Z")
                                .sets("barbell-hip-thrust", "40 kg", 15, 4)
                                .hurt("barbell-hip-thrust", 2)
                                .build())
                .exercises()
                .getFirst();
        assertThat(thrust.hurt()).isEqualTo("Stopped because it hurt, set 2");
        assertThat(thrust.comparison()).isNotEqualTo(Comparison.WORSE);
        assertThat(thrust.record()).isEmpty();
    }

    @Test
    @DisplayName("5.27: a second file with other sets stands beside, and both files are named")
    void edge27_aConflictCopyStandsBeside() throws Exception {
        shown(BEFORE);
        StoredSession one = stand.log.newest();
        String name = String.valueOf(one.file().getFileName());
        Path copy = one.file().resolveSibling(name.replace(".json", " (1).json"));
        Files.writeString(copy, Files.readString(one.file()).replaceFirst("\"reps\"\\s*:\\s*20", "\"reps\": 11"));
        stand.read();
        assertThat(stand.log.sessions()).hasSize(2);
        assertThat(stand.log.log.listingProperty().get().counted()).hasSize(1);
        FileProblems problems = new FileProblems(stand.log.log, stand.log.words);
        assertThat(problems.problemsProperty().get()).hasSize(1);
        assertThat(shown().doubt()).contains("There is a second file of this session");
    }

    @Test
    @DisplayName("5.28: files that cannot be read are listed with the reason, and the rest loads")
    void edge28_unreadableFilesAreListed() throws Exception {
        stand = new HistoryStand(folder, new SameThreadTasks(), BEFORE);
        Path broken = stand.log.home.sessions().resolve("2026-11-01 18.00.00 x.json");
        Files.writeString(broken, "{ \"format\": \"pumpwise-session/9\" }");
        Files.write(stand.log.home.sessions().resolve("2026-11-02 18.00.00 y.json"), new byte[0]);
        stand.read();
        assertThat(stand.log.sessions()).hasSize(1);
        FileProblems problems = new FileProblems(stand.log.log, stand.log.words);
        assertThat(problems.problemsProperty().get()).hasSize(2).allMatch(it -> it.isUnreadable() && !it.text().isEmpty());
        assertThat(Files.readString(broken)).contains("session/9");
    }

    @Test
    @DisplayName("5.33: any name is text, and the copied text has no marks of the screen")
    void edge33_anyNameIsText() throws Exception {
        ShownSession shown = shown(RecordBuilder.at("2026-11-24T17:00:00Z")
                .routine("=1+1 / \u05E9\u05DC\u05D5\u05DD \uD83C\uDF51")
                .felt(4)
                .sets("barbell-hip-thrust", "40 kg", 20, 19)
                .build());
        assertThat(shown.routine()).isEqualTo("=1+1 / \u05E9\u05DC\u05D5\u05DD \uD83C\uDF51");
        assertThat(SessionCopyText.of(shown, stand.log.words).lines().toList())
                .containsExactly(
                        "=1+1 / \u05E9\u05DC\u05D5\u05DD \uD83C\uDF51",
                        "Tue 24 Nov 2026, 18:00, 48 min",
                        "",
                        "Barbell hip thrust: 40 kg \u00d7 20 \u00b7 19",
                        "",
                        "Pump 4 Strong");
    }

    @Test
    @DisplayName("5.40: a session that was not rated has no rating")
    void edge40_noRatingIsNoRating() throws Exception {
        assertThat(shown(BEFORE).rating()).isEmpty();
        assertThat(shown(BEFORE.withRating(4, "knees")).rating()).isEqualTo("4 Strong");
    }
}
