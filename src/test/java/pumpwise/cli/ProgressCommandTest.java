package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.rules.RuleId;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;

/// `progress`, over a log that was imported.
class ProgressCommandTest extends CommandRun {

    private static final Instant LAST = Instant.parse("2026-11-25T18:00:00Z");

    @BeforeEach
    void aLog() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"),
                """
                Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,RPE
                2026-10-05 18:02:11,Legs,Hip Thrust (Barbell),1,40,20,
                2026-10-07 18:02:11,Legs,Hip Thrust (Barbell),1,60,8,9
                2026-10-12 18:02:11,Legs,Hip Thrust (Barbell),1,45,20,
                2026-10-12 18:02:11,Legs,Box Squat,1,50,12,
                """);
        assertThat(run("import-sessions", log)).isZero();
    }

    @Test
    void theLogIsJson() throws IOException {
        assertThat(run("progress", "--json", "--at", "2026-10-13")).isZero();

        JsonNode json = json();
        assertThat(json.properties()).extracting(Map.Entry::getKey)
                .containsExactly("sessions", "weeks", "streak", "exercises", "findings");
        assertThat(json.path("sessions").asInt()).isEqualTo(3);
        assertThat(json.path("weeks")).hasSize(2);
        assertThat(json.path("weeks").path(1).path("days").asInt()).isEqualTo(2);
        assertThat(json.path("weeks").path(1).path("hardSets").path("gluteus maximus").asDouble()).isEqualTo(2);
        assertThat(json.path("weeks").path(1).path("hardSets").path("hamstrings").asDouble()).isEqualTo(1);
        assertThat(json.path("streak").asInt()).isEqualTo(1);
        assertThat(json.path("exercises")).hasSize(2);
        JsonNode thrust = exercise(json, "barbell-hip-thrust");
        assertThat(thrust.path("last").asText()).isEqualTo("2026-10-12");
        assertThat(thrust.path("records")).hasSize(2);
        assertThat(thrust.path("records").path(0).toString())
                .isEqualTo("{\"kind\":\"heaviest\",\"set\":\"60 kg × 8\",\"day\":\"2026-10-07\"}");
        // 60 kg x 8 with one in reserve.
        assertThat(thrust.path("best").asDouble()).isEqualTo(78);
        assertThat(exercise(json, "box-squat").path("best").isNull()).isTrue();
    }

    private static JsonNode exercise(JsonNode json, String id) {
        for (JsonNode exercise : json.path("exercises")) {
            if (exercise.path("exercise").asText().equals(id)) {
                return exercise;
            }
        }
        throw new AssertionError("no " + id + " in " + json);
    }

    @Test
    void anEarlierDayKnowsNothingOfLaterSessions() throws IOException {
        assertThat(run("progress", "--json", "--at", "2026-10-06")).isZero();

        assertThat(json().path("sessions").asInt()).isEqualTo(1);
        assertThat(json().path("weeks")).hasSize(1);
        assertThat(exercise(json(), "barbell-hip-thrust").path("records").path(0).path("set").asText()).isEqualTo("40 kg × 20");
    }

    @Test
    void theLogIsText() {
        assertThat(run("progress", "--at", "2026-10-13")).isZero();

        assertThat(out()).startsWith("3 sessions, 1 day trained this week, 1 week in a row\n")
                .contains("2026-10-12  Box Squat: 50 kg × 12\n", "2026-10-12  Barbell hip thrust: 45 kg × 20\n");
    }

    /// A session every five days: six all-out sets that took two hours.
    private void aHardLog() throws CannotSaveException {
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        SessionRepository sessions = new SessionRepository(home, home.files());
        for (int week = 0; week < 6; week++) {
            sessions.add(RecordBuilder.at(LAST.minus(Duration.ofDays(5L * week)).toString())
                    .minutes(120)
                    .effort(10)
                    .sets("barbell-hip-thrust", "40 kg", 20, 20, 20, 20, 20, 20)
                    .build());
        }
    }

    private List<String> found() throws IOException {
        return StreamSupport.stream(json().path("findings").spliterator(), false)
                .map(finding -> finding.path("rule").asText() + ": " + finding.path("found").asText())
                .toList();
    }

    @Test
    void theFindingsAreThoseOfTheLog() throws IOException, CannotSaveException {
        aHardLog();
        assertThat(run("progress", "--json", "--at", "2026-11-28")).isZero();
        assertThat(found())
                .containsExactly(
                        "session-length: 120\u00a0min",
                        "weekly-recovery: 10, 10, and 10",
                        "heavy-days: no heavy days");
    }

    @Test
    void theNewestSessionIsThePlanOfTheDay() throws IOException, CannotSaveException {
        aHardLog();
        assertThat(run("progress", "--json", "--at", "2026-11-26")).isZero();
        assertThat(found()).hasSize(4).contains("weekly-recovery: yesterday");
    }

    @Test
    void theAdviceIsText() throws CannotSaveException {
        aHardLog();
        assertThat(run("progress", "--at", "2026-11-28")).isZero();
        assertThat(out())
                .contains("Advice for doing “Glute pump” again on 2026-11-28:\n  This session takes about 120")
                .contains("\n  Your last three sessions were close to all-out", "\n  You had no heavy days");
    }

    @Test
    void aRuleThatIsOffSaysNothing() throws IOException, CannotSaveException {
        aHardLog();
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        new SettingsFile(home.settings(), home.files())
                .write(Settings.DEFAULT.withProgress(it -> it.withRule(RuleId.HEAVY_DAYS, false)));
        assertThat(run("progress", "--json", "--at", "2026-11-28")).isZero();
        assertThat(found()).hasSize(2);
    }

    @Test
    void aLogWithoutSessionsHasNoAdvice() throws IOException {
        assertThat(run("progress", "--json", "--at", "2026-10-01")).isZero();
        assertThat(json().path("findings")).isEmpty();
    }

    @Test
    void edge3_anUnlikelyDateIsTheLastOneOnlyIfThereIsNoOther() throws IOException, CannotSaveException {
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        new SessionRepository(home, home.files())
                .add(RecordBuilder.at("2099-01-01T12:00:00Z")
                        .sets("barbell-hip-thrust", "10 kg", 5)
                        .sets("glute-hyperextension", null, 12)
                        .build());

        assertThat(run("progress", "--json")).isZero();
        assertThat(json().path("exercises").path(2).path("exercise").asText()).isEqualTo("glute-hyperextension");
        assertThat(json().path("exercises").path(2).path("last").asText()).isEqualTo("2099-01-01");
        assertThat(json().path("exercises").path(2).path("unlikely").asBoolean()).isTrue();
        JsonNode thrust = exercise(json(), "barbell-hip-thrust");
        assertThat(thrust.path("last").asText()).isEqualTo("2026-10-12");
        assertThat(thrust.has("unlikely")).isFalse();

        assertThat(run("progress")).isZero();
        assertThat(out())
                .contains("\n2026-10-12  Barbell hip thrust: 45 kg × 20\n")
                .contains("\n2099-01-01  Glute-focused hyperextension: 12 (date unlikely)\n");
    }
}
