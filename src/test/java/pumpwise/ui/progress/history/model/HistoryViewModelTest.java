package pumpwise.ui.progress.history.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.progress.log.LogStand.daysAgo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.history.HistoryStand;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class HistoryViewModelTest {

    @TempDir
    Path folder;

    private final TestTasks tasks;

    HistoryViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    private HistoryStand stand(SessionRecord... records) throws Exception {
        return new HistoryStand(folder, tasks, records).read();
    }

    private static HistoryIndex shown(HistoryStand stand) {
        return stand.history.shownProperty().get();
    }

    @Test
    void theStatesFollowTheSessions() throws Exception {
        HistoryStand stand = new HistoryStand(folder, tasks);
        assertThat(stand.history.stateProperty().get()).isEqualTo(HistoryState.READING);
        stand.read();
        assertThat(stand.history.stateProperty().get()).isEqualTo(HistoryState.EMPTY);
        stand.log.repository.add(daysAgo(1));
        stand.read();
        assertThat(stand.history.stateProperty().get()).isEqualTo(HistoryState.SESSIONS);
        stand.history.search("squat");
        tasks.settle();
        assertThat(stand.history.stateProperty().get()).isEqualTo(HistoryState.NOTHING_FOUND);
        assertThat(stand.history.selectedProperty().get()).isNull();
        stand.history.search("");
        tasks.settle();
        assertThat(stand.selected()).isEqualTo(daysAgo(1));
    }

    @Test
    void theCalendarFollowsASessionThatMovesToAnotherDay() throws Exception {
        HistoryStand stand = stand(daysAgo(0), daysAgo(5));
        StoredSession first = Objects.requireNonNull(stand.history.selectedProperty().get());
        stand.log.log.changes().edit(first, daysAgo(40), "date", "the date");
        tasks.settle();
        assertThat(stand.history.dayProperty().get()).isEqualTo(LocalDate.of(2026, 10, 17));
    }

    @Test
    void monthsHaveHeadingsWithTheirNumberOfSessions() throws Exception {
        HistoryStand stand = stand(daysAgo(0), daysAgo(2), daysAgo(30));
        assertThat(shown(stand).rows().getFirst()).isEqualTo(new HistoryRow.Month(YearMonth.of(2026, 11), 2));
        assertThat(shown(stand).rows().get(3)).isEqualTo(new HistoryRow.Month(YearMonth.of(2026, 10), 1));
        assertThat(stand.selected()).isEqualTo(daysAgo(0));
        assertThat(stand.history.dayProperty().get()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    @DisplayName("5.1: a session counts on the day of the place where it was")
    void edge1_aSessionCountsOnTheDayOfItsZone() throws Exception {
        HistoryStand stand = stand(RecordBuilder.at("2026-11-21T02:30:00Z")
                .zone("America/New_York")
                .sets("barbell-hip-thrust", "40 kg", 20)
                .build());
        assertThat(shown(stand).on(LocalDate.of(2026, 11, 20))).hasSize(1);
    }

    @Test
    @DisplayName("5.3: a session of a wrong clock is listed and marked")
    void edge3_anUnlikelyDateIsMarked() throws Exception {
        HistoryStand stand = stand(
                RecordBuilder.at("1970-01-01T00:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build(),
                RecordBuilder.at("2099-01-01T00:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build(),
                daysAgo(1));
        assertThat(shown(stand).entries()).extracting(HistoryEntry::isUnlikely).containsExactly(true, false, true);
    }

    @Test
    @DisplayName("5.24: two sessions of one day, even in the same second, are both there")
    void edge24_twoSessionsOnADayAreBothThere() throws Exception {
        SessionRecord first = daysAgo(1);
        SessionRecord second = RecordBuilder.at(first.started().toString()).routine("Heavy day").sets("hip-thrust", null, 8).build();
        HistoryStand stand = stand(first, second);
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(shown(stand).on(day)).hasSize(2);
        stand.history.chooseDay(LocalDate.of(2026, 11, 24));
        stand.history.chooseDay(day);
        SessionRecord chosen = stand.selected();
        stand.history.chooseNextOfDay();
        assertThat(stand.selected()).isNotEqualTo(chosen);
        stand.history.chooseNextOfDay();
        assertThat(stand.selected()).isEqualTo(chosen);
    }

    @Test
    @DisplayName("5.16: a session without any load has a shade in the calendar")
    void edge16_theCalendarIsShadedBySets() throws Exception {
        HistoryStand stand = stand(RecordBuilder.at("2026-11-20T17:00:00Z")
                .sets("bodyweight-glute-bridge", null, 20, 20, 20)
                .build());
        assertThat(shown(stand).step(LocalDate.of(2026, 11, 20))).isEqualTo(1);
        assertThat(shown(stand).step(LocalDate.of(2026, 11, 21))).isZero();
    }

    @Test
    @DisplayName("5.18, 5.21: a session without a set that was done is listed, and has no shade")
    void edge21_aSessionWithoutResultsIsListed() throws Exception {
        HistoryStand stand = stand(RecordBuilder.at("2026-11-20T17:00:00Z").sets("barbell-hip-thrust", "40 kg", 0, 0).build());
        assertThat(shown(stand).entries()).hasSize(1);
        assertThat(shown(stand).step(LocalDate.of(2026, 11, 20))).isZero();
    }

    @Test
    @DisplayName("5.23: a session over midnight counts on the day of its start")
    void edge23_overMidnightTheStartCounts() throws Exception {
        HistoryStand stand = stand(RecordBuilder.at("2026-11-20T22:50:00Z").minutes(60).sets("hip-thrust", null, 8).build());
        assertThat(shown(stand).on(LocalDate.of(2026, 11, 20))).hasSize(1);
    }

    @Test
    void theSearchFiltersListAndCalendarByRoutineExerciseAndNote() throws Exception {
        SessionRecord heavy = RecordBuilder.at("2026-11-20T17:00:00Z").routine("Schwer \u00fcben").sets("romanian-deadlift", "60 kg", 8).build();
        SessionRecord noted = daysAgo(9).withRating(3, "knees in on set 3");
        HistoryStand stand = stand(daysAgo(1), heavy, noted);
        for (String query : List.of("uben", "romanian dead")) {
            stand.history.search(query);
            tasks.settle();
            assertThat(shown(stand).entries()).extracting(HistoryEntry::record).containsExactly(heavy);
            assertThat(shown(stand).days()).hasSize(1);
            assertThat(stand.selected()).isEqualTo(heavy);
        }
        stand.history.search("KNEES");
        tasks.settle();
        assertThat(stand.selected()).isEqualTo(noted);
        stand.history.search("");
        tasks.settle();
        assertThat(stand.selected()).isEqualTo(daysAgo(1));
    }

    @Test
    void theNextSessionIsSelectedAfterADeletion() throws Exception {
        HistoryStand stand = stand(daysAgo(1), daysAgo(3), daysAgo(5));
        stand.history.step(1);
        assertThat(stand.selected()).isEqualTo(daysAgo(3));
        stand.log.log.changes().delete(stand.history.selectedProperty().get(), "Deleted");
        tasks.settle();
        assertThat(stand.selected()).isEqualTo(daysAgo(5));
        stand.log.log.changes().undo();
        tasks.settle();
        assertThat(stand.selected()).isEqualTo(daysAgo(3));
    }

    @Test
    void theCalendarGoesToDaysWithoutSessionsAndStaysThere() throws Exception {
        HistoryStand stand = stand(daysAgo(1));
        stand.history.showMonth(YearMonth.of(2026, 2));
        assertThat(stand.history.dayProperty().get()).isEqualTo(LocalDate.of(2026, 2, 25));
        stand.read();
        assertThat(stand.history.dayProperty().get()).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(stand.selected()).isEqualTo(daysAgo(1));
    }

    @Test
    void sessionsWithARecordAreFoundWhenAllAreKnown() throws Exception {
        SessionRecord better = RecordBuilder.at("2026-11-26T17:00:00Z").sets("barbell-hip-thrust", "42.5 kg", 15).build();
        HistoryStand stand = stand(daysAgo(3), better);
        assertThat(stand.history.records().recordsProperty().get().keySet())
                .containsExactly(stand.log.newest().file());
    }
}
