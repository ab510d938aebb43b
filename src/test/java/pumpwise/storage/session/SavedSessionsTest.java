package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionTotals;

/// The files that sessions are saved in: their names, numbers, and copies.
class SavedSessionsTest extends ReportedSessions {

    @Test
    void report12_pausesAreNamedAndTheNumbersAddUp() throws Exception {
        SessionPlan plan = plan("12-pause/P.json");
        Session session = Session.begin(plan, true, NOW).session();
        session = session.apply(new Command.Pause(), NOW.plusSeconds(12)).session();
        session = session.apply(new Command.Resume(), NOW.plusSeconds(80)).session();
        session = session.advanceTo(NOW.plusSeconds(600)).session();
        SessionTotals totals =
                SessionTotals.of(files.record(session, NOW), CATALOG, WeightUnit.KILOGRAMS);
        assertThat(totals.paused()).isEqualTo(Duration.ofSeconds(68));
        assertThat(totals.time()).isEqualTo(Duration.ofSeconds(10 + 8 + 5 + 8));
        assertThat(totals.work().plus(totals.rest()).plus(totals.other())).isEqualTo(totals.time());
        files.save(session, NOW);
        assertThat(Files.readString(home.sessions().resolve("2026-11-26 18.00.00 P.json")))
                .contains("\"millis\": 31000", "\"pausedMillis\": 68000");
    }

    @Test
    void report13_aSessionIsFiledUnderTheLocalDate() throws Exception {
        Session session = trained(plan("12-pause/P.json"));
        List<String> names = new ArrayList<>();
        for (String id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin")) {
            zone = ZoneId.of(id);
            files.save(session, Instant.parse("2026-11-26T05:59:12Z").plusSeconds(names.size()));
            names.add(id);
        }
        try (var stored = Files.list(home.sessions())) {
            assertThat(stored.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "2026-11-26 19.59.12 P.json", "2026-11-25 18.59.13 P.json", "2026-11-26 06.59.14 P.json");
        }
        assertThat(files.history().records()).extracting(SessionRecord::zone).contains("Pacific/Kiritimati");
    }

    @Test
    void report13_theNamesOfFilesDoNotFollowTheLanguage() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            files.save(trained(plan("12-pause/P.json")), NOW);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(home.sessions().resolve("2026-11-26 18.00.00 P.json")).exists();
    }

    @Test
    void twoSessionsInOneSecondAreTwoFiles() throws Exception {
        Session session = trained(plan("12-pause/P.json"));
        files.save(session, NOW);
        files.save(session, NOW.plusMillis(5));
        files.save(session, NOW);
        files.amend(files.record(session, NOW.plusMillis(5)).withRating(4, "second"));
        assertThat(files.history().records()).extracting(SessionRecord::note).containsExactly(null, "second");
        try (var stored = Files.list(home.sessions())) {
            assertThat(stored).hasSize(2);
        }
    }

    @Test
    void edge25_aRatingAfterwardsGoesToTheFileThatWasEditedMeanwhile() throws Exception {
        Session session = trained(plan("12-pause/P.json"));
        files.save(session, NOW);
        StoredSession shown = files.finished().list().sessions().getFirst();
        SessionRecord moved = EditedSessions.startedAt(shown.record(), NOW.minusSeconds(86_400));
        files.finished().save(shown, moved);
        SessionRecord summary = files.record(session, NOW);
        files.amend(summary.withRating(4, null));
        files.amend(summary.withRating(4, "knees in"));
        files.save(session, NOW);
        assertThat(files.finished().list().sessions())
                .containsExactly(new StoredSession(shown.file(), moved.withRating(4, "knees in")));
    }

    @Test
    void edge34_aRatingAfterwardsIsKeptEvenIfTheFileIsBroken() throws Exception {
        Session session = trained(plan("12-pause/P.json"));
        files.save(session, NOW);
        Path file = files.finished().list().sessions().getFirst().file();
        Files.writeString(file, "{");
        files.amend(files.record(session, NOW).withRating(4, null));
        files.amend(files.record(session, NOW).withRating(5, null));
        assertThat(file).hasContent("{");
        assertThat(files.history().records()).extracting(SessionRecord::rating).containsExactly(5);
    }

    @Test
    void edge35_aSessionIsKnownAsSoonAsItIsSaved() throws Exception {
        files.finished().list();
        Session session = trained(plan("12-pause/P.json"));
        assertThat(files.finished().known().sessions()).isEmpty();
        files.save(session, NOW);
        assertThat(files.finished().known().sessions())
                .extracting(StoredSession::record)
                .containsExactly(files.record(session, NOW));
    }

    @Test
    void report26_filesThatCannotBeReadAreNamed() throws Exception {
        Files.writeString(home.sessions().resolve("2026-01-01 00.00.00 Broken.json"), "{");
        Files.writeString(home.sessions().resolve("2026-01-02 00.00.00 Huge.json"), "[" + "1,".repeat(100_001) + "1]");
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        assertThat(files.history().unreadable())
                .containsExactly("2026-01-02 00.00.00 Huge.json", "2026-01-01 00.00.00 Broken.json");
        assertThat(files.history().records()).hasSize(1);
    }

    @Test
    void aCopyOfASyncToolCountsOnce() throws Exception {
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        Files.copy(
                home.sessions().resolve("2026-07-20 10.00.00 Drop.json"),
                home.sessions().resolve("2026-07-20 10.00.00 Drop (conflicted copy).json"));
        assertThat(files.history().records()).hasSize(1);
        assertThat(files.history().copies()).hasSize(1);
    }
}
