package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.storage.routine.Templates;

/// What `check`, `fix`, `timeline`, and `simulate` print about a routine.
class CheckedRoutineTest extends CommandRun {

    @Test
    void theSampleIsFine() throws IOException {
        assertThat(run("check", sample)).isZero();
        assertThat(out()).startsWith("Glute pump: no errors, no warnings");
        assertThat(run("check", sample, "--json")).isZero();
        assertThat(json().properties()).extracting(java.util.Map.Entry::getKey)
                .containsExactly("routine", "errors", "warnings", "advice", "findings");
        assertThat(json().path("errors").intValue()).isZero();
    }

    @Test
    void findingsHaveEveryField() throws IOException {
        assertThat(run("check", broken, "--json")).isEqualTo(1);
        JsonNode finding = json().path("findings").path(0);
        assertThat(finding.properties()).extracting(java.util.Map.Entry::getKey)
                .containsExactly("rule", "severity", "where", "found", "allowed", "message", "fixable");
        assertThat(finding.path("rule").textValue()).isEqualTo("reps-range");
        assertThat(finding.path("severity").textValue()).isEqualTo("error");
        assertThat(finding.path("where").textValue()).isEqualTo("work 1");
        assertThat(finding.path("fixable").booleanValue()).isTrue();
        assertThat(run("check", broken)).isEqualTo(1);
        assertThat(out()).contains("reps-range", "work 1", "can be fixed");
    }

    @Test
    void aFixedRoutineIsFine() {
        assertThat(run("fix", broken)).isZero();
        assertThat(out()).startsWith("{\n  \"format\": \"pumpwise-routine/1\"");
        assertThat(err()).contains("Short:", "fixes");
        Path fixed = folder.resolve("fixed.json");
        assertThat(run("fix", broken, "--out", fixed)).isZero();
        assertThat(out()).contains("Written to");
        assertThat(run("check", fixed)).isZero();
        assertThat(broken).hasContent(BROKEN);
    }

    @Test
    void fixSaysInJsonWhatItDid() throws IOException {
        assertThat(run("fix", broken, "--json")).isZero();
        assertThat(json().path("format").textValue()).isEqualTo("pumpwise-routine/1");
        assertThat(err()).isEmpty();
        assertThat(run("fix", broken, "--json", "--out", folder.resolve("fixed.json"))).isZero();
        assertThat(json().path("fixed").path(0).path("rule").textValue()).isEqualTo("reps-range");
    }

    @Test
    void aRuleThatIsOffReadsOffWithItsReason() throws IOException {
        Path finisher = folder.resolve("finisher.json");
        Files.write(finisher, Templates.LEG_DAY_FINISHER.bytes());

        assertThat(run("check", finisher.toString())).isZero();
        assertThat(out()).containsPattern("off +warm-up +Warm-up: \\S");

        assertThat(run("check", finisher, "--json")).isZero();
        JsonNode off = json().path("rulesOff").path(0);
        assertThat(off.path("rule").textValue()).isEqualTo("warm-up");
        assertThat(off.path("reason").textValue()).isNotBlank();
    }

    @Test
    void oddity9_aTimelineOfOneLengthSaysItOnce() throws IOException {
        Path exact = Files.writeString(
                folder.resolve("exact.json"),
                """
                { "format": "pumpwise-routine/1", "name": "T",
                  "warmUp": [ { "exercise": "light-cardio", "time": "1:35" } ], "work": [], "coolDown": [] }
                """);
        assertThat(run("timeline", exact)).isZero();
        assertThat(out()).startsWith("T: 1:40" + System.lineSeparator());
    }

    @Test
    void theTimelineHasEveryStep() throws IOException {
        assertThat(run("timeline", sample, "--json")).isZero();
        JsonNode timeline = json();
        assertThat(timeline.path("leastMillis").longValue()).isEqualTo(3_118_000);
        assertThat(timeline.path("greatestMillis").longValue()).isEqualTo(4_790_000);
        JsonNode first = timeline.path("steps").path(0);
        assertThat(first.properties()).extracting(java.util.Map.Entry::getKey)
                .containsExactly(
                        "kind", "exercise", "set", "setsLeast", "setsGreatest", "optional", "startLeastMillis",
                        "startGreatestMillis", "leastMillis", "greatestMillis");
        assertThat(timeline.path("steps")).anySatisfy(step -> assertThat(step.path("side").asText()).isEqualTo("right"));
        assertThat(run("timeline", sample)).isZero();
        assertThat(out()).contains("Barbell hip thrust, set 4 of 3–4: 15–20 reps (optional)");
    }

    @Test
    @DisplayName("oddity 9: one length")
    void oddity9_aLengthWithoutARangeIsSaidOnce() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), """
                { "format": "pumpwise-routine/1", "name": "T",
                  "work": [ { "exercise": "barbell-hip-thrust", "reps": 10 } ] }
                """);
        assertThat(run("timeline", one)).isZero();
        assertThat(out().lines().findFirst().orElseThrow()).matches("T: \\d+:\\d\\d");
    }

    @Test
    void theSimulationRunsToTheGreatestLength() throws IOException {
        assertThat(run("simulate", sample, "--json")).isZero();
        assertThat(json().path("totalMillis").longValue()).isEqualTo(4_790_000);
        JsonNode events = json().path("events");
        assertThat(events.path(0).path("kind").textValue()).isEqualTo("get-ready");
        assertThat(events.path(events.size() - 1).path("kind").textValue()).isEqualTo("done");
        assertThat(events).anySatisfy(event -> {
            assertThat(event.path("kind").asText()).isEqualTo("hold");
            assertThat(event.path("rep").intValue()).isEqualTo(20);
            assertThat(event.path("exercise").textValue()).isEqualTo("barbell-hip-thrust");
        });
        assertThat(run("simulate", sample, "--json", "--free")).isZero();
        assertThat(json().path("totalMillis").longValue()).isEqualTo(4_790_000);
        assertThat(run("simulate", sample)).isZero();
        assertThat(out()).contains("switch-side");
    }

    @Test
    @DisplayName("S1: control characters in a shared routine")
    void s1_controlCharactersOfAFileNeverReachTheTerminal() throws IOException {
        Path evil = Files.writeString(folder.resolve("evil.json"), """
                { "format": "pumpwise-routine/1", "name": "\\u001b]0;pwned\\u0007\\u001b[2J\\u009b\\u202e",
                  "note": "\\u001b[31m",
                  "work": [ { "exercise": "x\\u001b[2J", "sets": 2, "reps": 8, "rest": "3 min",
                              "cue": "\\u001b[1m", "note": "\\u0007", "load": "\\u001b[5m" },
                            { "exercise": "y\\r\\u0085z", "reps": 8 } ] }
                """);
        for (Object[] call : new Object[][] {
            {"check", evil}, {"timeline", evil}, {"simulate", evil}, {"simulate", "--free", evil},
            {"fix", evil, "--out", folder.resolve("fixed.json")}, {"check", "--json", evil}, {"fix", evil},
            {"timeline", "--json", evil}, {"simulate", "--json", evil}
        }) {
            assertThat(run(call)).as("%s", call).isLessThan(2);
            assertThat(out() + err()).isNotEmpty().doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E&&[^\\n]]");
        }
        Path bad = Files.writeString(folder.resolve("bad.json"), """
                { "format": "\\u001b[2J", "\\u0007name": "\\u001b[2J" }
                """);
        for (String verb : new String[] {"check", "fix", "timeline", "simulate"}) {
            assertThat(run(verb, bad)).isEqualTo(2);
            assertThat(out() + err()).isNotEmpty().doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E&&[^\\n]]");
        }
        assertThat(run("import-exercises", bad)).isZero();
        assertThat(out() + err()).contains("1 skipped").doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E&&[^\\n]]");
    }
}
