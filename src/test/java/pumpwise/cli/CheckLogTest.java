package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.progress.SampleSessions;
import pumpwise.rules.RuleId;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;

/// `check FILE --log`.
class CheckLogTest extends CommandRun {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-26T18:00:00Z"));

    private DataDirectory home;

    @BeforeEach
    void aHomeWithFourSessions() throws CannotSaveException {
        home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        SessionRepository sessions = new SessionRepository(home, home.files());
        for (int days = 0; days < 12; days += 3) {
            String started = NOW.instant().minus(Duration.ofDays(days)).toString();
            sessions.add(SampleSessions.full(started, "UTC"));
        }
    }

    private List<String> rules() throws IOException {
        return StreamSupport.stream(json().path("findings").spliterator(), false)
                .map(finding -> finding.path("rule").asText())
                .toList();
    }

    @Test
    void withoutTheOptionTheLogIsNotRead() throws IOException {
        assertThat(runAt(NOW, "check", sample)).isZero();
        String without = out();
        Files.writeString(home.sessions().resolve("2026-11-25 18.00.00 Broken.json"), "{");
        assertThat(runAt(NOW, "check", sample)).isZero();
        assertThat(out()).isEqualTo(without).contains("no advice");
        assertThat(err()).isEmpty();
    }

    @Test
    void withTheOptionTheRulesOfTheLogAreChecked() throws IOException {
        assertThat(runAt(NOW, "check", sample, "--log", "--json")).isZero();
        assertThat(rules()).containsExactly("weekly-recovery", "weekly-recovery", "heavy-days");
        JsonNode first = json().path("findings").path(0);
        assertThat(first.path("severity").asText()).isEqualTo("advice");
        assertThat(first.path("where").asText()).isEqualTo("work");
        assertThat(first.path("found").asText()).isEqualTo("earlier today");
        assertThat(json().path("findings").path(1).path("found").asText())
                .isEqualTo("68 hard sets for gluteus maximus");
        assertThat(json().path("findings").path(2).path("allowed").asText()).isEqualTo("at least 2 heavy days");
    }

    @Test
    void theFindingsAreInSentences() {
        assertThat(runAt(NOW, "check", sample, "--log")).isZero();
        assertThat(out())
                .contains("3 pieces of advice")
                .contains("You trained your glutes hard earlier today.")
                .contains("You had no heavy days in the last four weeks.");
    }

    @Test
    void aRuleThatIsOffInTheSettingsIsNotChecked() throws IOException, CannotSaveException {
        new SettingsFile(home.settings(), home.files())
                .write(Settings.DEFAULT.withProgress(it -> it.withRule(RuleId.WEEKLY_RECOVERY, false)));
        assertThat(runAt(NOW, "check", sample, "--log", "--json")).isZero();
        assertThat(rules()).containsExactly("heavy-days");
    }

    @Test
    void whatCannotBeReadIsNamedAndStays() throws IOException {
        Files.writeString(home.settings(), "{");
        Files.writeString(home.sessions().resolve("2026-11-25 18.00.00 Broken.json"), "{");
        assertThat(runAt(NOW, "check", sample, "--log", "--json")).isZero();
        assertThat(rules()).hasSize(3);
        assertThat(err()).contains("2026-11-25 18.00.00 Broken.json");
        assertThat(home.settings()).hasContent("{");
    }
}
