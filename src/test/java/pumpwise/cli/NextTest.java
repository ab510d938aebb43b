package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;

/// `next FILE`.
class NextTest extends CommandRun {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-26T18:00:00Z"));

    private DataDirectory home;

    @BeforeEach
    void aSession() throws CannotSaveException {
        home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        new SessionRepository(home, home.files())
                .add(RecordBuilder.at("2026-11-23T18:00:00Z")
                        .target(15, 20)
                        .sets("barbell-hip-thrust", "40 kg", 20, 20, 20)
                        .legs("cable-glute-kickback", "15 kg", new int[] {20, 20, 20}, new int[] {20, 20, 20})
                        .sets("glute-hyperextension", null, 20, 19, 18)
                        .build());
    }

    @Test
    void theSuggestionsAreJson() throws IOException {
        assertThat(runAt(NOW, "next", sample, "--json")).isZero();
        JsonNode items = json().path("items");
        assertThat(items).hasSize(6);
        assertThat(items.path(0).toString())
                .isEqualTo("{\"exercise\":\"barbell-hip-thrust\",\"result\":\"raise\",\"reason\":\"earned\",\"sets\":["
                        + "{\"load\":\"42.5 kg\",\"aim\":17},{\"load\":\"42.5 kg\",\"aim\":17},{\"load\":\"42.5 kg\",\"aim\":17}]}");
        assertThat(items.path(1).path("reason").asText()).isEqualTo("step-too-big");
        assertThat(items.path(2).path("sets").toString()).isEqualTo("[{\"aim\":21},{\"aim\":20},{\"aim\":19}]");
        assertThat(items.path(3).path("result").asText()).isEqualTo("first");
        assertThat(items.path(3).path("sets")).isEmpty();
    }

    @Test
    void anotherDayGivesAnotherAnswer() throws IOException {
        assertThat(runAt(NOW, "next", sample, "--json", "--at", "2026-12-28")).isZero();
        assertThat(json().path("items").path(0).path("result").asText()).isEqualTo("break");
        assertThat(runAt(NOW, "next", sample, "--json", "--at", "2026-11-01")).isZero();
        assertThat(json().path("items").path(0).path("result").asText()).isEqualTo("first");
    }

    @Test
    void laterSessionsDoNotCountForADayThatIsGiven() throws IOException {
        assertThat(runAt(NOW, "next", sample, "--json", "--at", "2026-11-22")).isZero();
        assertThat(json().path("items").path(0).path("result").asText()).isEqualTo("first");
        assertThat(runAt(NOW, "next", sample, "--json", "--at", "2026-11-23")).isZero();
        assertThat(json().path("items").path(0).path("result").asText()).isEqualTo("hold");
    }

    @Test
    void aClockThatWasADayAheadIsTolerated() throws IOException {
        InstantSource dayBefore = InstantSource.fixed(Instant.parse("2026-11-22T18:00:00Z"));
        assertThat(runAt(dayBefore, "next", sample, "--json")).isZero();
        assertThat(json().path("items").path(0).path("result").asText()).isEqualTo("hold");
    }

    @Test
    void theStepsOfTheUserCount() throws IOException, CannotSaveException {
        new SettingsFile(home.settings(), home.files())
                .write(Settings.DEFAULT.withProgress(it -> it.withLoadStep(
                        "cable-glute-kickback", Load.Weight.of("1", WeightUnit.KILOGRAMS))));
        assertThat(runAt(NOW, "next", sample, "--json")).isZero();
        assertThat(json().path("items").path(1).path("sets").path(0).path("load").asText()).isEqualTo("16 kg");
    }

    @Test
    void recoveryHoldsTheLoad() throws IOException {
        assertThat(runAt(NOW, "next", sample, "--json", "--at", "2026-11-24")).isZero();
        assertThat(json().path("items").path(0).path("reason").asText()).isEqualTo("recovery");
    }

    @Test
    void inWordsEachExerciseHasItsAimAndTheReason() {
        assertThat(runAt(NOW, "next", sample)).isZero();
        assertThat(out().replace('\u00a0', ' ').lines())
                .startsWith(
                        "Barbell hip thrust: 42.5 kg, aim for 17 · 17 · 17",
                        "  Every set reached 20, which earns 42.5 kg.",
                        "Cable glute kickback: 15 kg, aim for 21 · 21 · 21",
                        "  20 kg is 33% more, which would leave too few reps. Go slower, hold longer, or set a smaller step.",
                        "Glute-focused hyperextension: aim for 21 · 20 · 19")
                .endsWith(
                        "Single-leg Romanian deadlift",
                        "  No suggestion yet: there is no session with a similar target in the last 60 days.");
    }

    @Test
    void inWordsTheDayOfTheLastSessionIsNamed() {
        assertThat(runAt(NOW, "next", sample, "--at", "2026-12-28")).isZero();
        assertThat(out()).contains("The last session was on 23 Nov 2026, so start a little lighter.");
    }

    @Test
    void theFirstLoadIsThatOfTheRoutine() throws IOException {
        Path routine = Files.writeString(
                folder.resolve("loads.json"),
                """
                { "format": "pumpwise-routine/1", "name": "Loads", "work": [
                  { "exercise": "bulgarian-split-squat", "sets": "2-3", "reps": "12-15", "load": "30 kg", "rest": "60 s" },
                  { "exercise": "banded-lateral-walk", "sets": 2, "steps": "30-40", "load": "16 kg", "rest": "60 s" } ] }
                """);
        assertThat(runAt(NOW, "next", routine, "--json")).isZero();
        assertThat(json().path("items").path(0).toString())
                .isEqualTo("{\"exercise\":\"bulgarian-split-squat\",\"result\":\"first\",\"reason\":\"first-time\",\"sets\":["
                        + "{\"load\":\"30 kg\",\"aim\":12},{\"load\":\"30 kg\",\"aim\":12}]}");

        assertThat(runAt(NOW, "next", routine)).isZero();
        assertThat(out().replace('\u00a0', ' ').lines())
                .startsWith(
                        "Bulgarian split squat: 30 kg, aim for 12 · 12",
                        "  This is the load in the routine: there is no session with a similar target in the last 60 days.")
                .anyMatch(line -> line.endsWith(": 16 kg, aim for 30 · 30 steps"));
    }
}
