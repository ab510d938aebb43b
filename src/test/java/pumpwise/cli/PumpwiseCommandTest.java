package pumpwise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

class PumpwiseCommandTest {

    private static final String BROKEN =
            """
            { "format": "pumpwise-routine/1", "name": "Short",
              "work": [ { "exercise": "barbell-hip-thrust", "sets": 3, "reps": "8-10", "rest": "2 min" } ] }
            """;

    @TempDir
    private Path folder;

    private Path sample;
    private Path broken;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        sample = Files.write(folder.resolve("sample.json"), Templates.SAMPLE.bytes());
        broken = Files.writeString(folder.resolve("broken.json"), BROKEN);
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        return new PumpwiseCommand(home, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(words);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }

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
    void anUnreadableFileIsNamedAndNothingIsPrinted() throws IOException {
        Path torn = Files.writeString(folder.resolve("torn.json"), "{ \"format\": ");
        for (String verb : new String[] {"check", "fix", "timeline", "simulate"}) {
            assertThat(run(verb, torn)).isEqualTo(2);
            assertThat(out()).isEmpty();
            assertThat(err()).contains("torn.json:1:");
        }
        assertThat(run("check", folder.resolve("missing.json"), "--json")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("missing.json");
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaid() {
        assertThat(run("fix", broken, "--out", folder.resolve("no/such/folder/x.json"))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("x.json");
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
    void everyTemplateIsPrintedByItsName() {
        assertThat(run("sample")).isZero();
        assertThat(out()).isEqualTo(new String(Templates.SAMPLE.bytes(), UTF_8));
        for (Template template : Templates.all()) {
            assertThat(run("sample", template.id())).isZero();
            assertThat(out()).isEqualTo(new String(template.bytes(), UTF_8));
        }
        assertThat(run("sample", "--list")).isZero();
        assertThat(out().lines()).hasSameSizeAs(Templates.all()).allMatch(line -> line.matches("[a-z-]+ +\\S.*"));
        assertThat(run("sample", "no-such-one")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("leg-day-finisher");
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
    void theCatalogIsListed() throws IOException {
        assertThat(run("exercises")).isZero();
        assertThat(out()).contains("barbell-hip-thrust").contains("compound");
        assertThat(run("exercises", "--json")).isZero();
        assertThat(json()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(json().path(0).has("primaryMuscles")).isTrue();
    }

    @Test
    void aBadExerciseOfOnesOwnIsSaidAndTheRestWorks() throws IOException {
        Path own = Files.createDirectories(folder.resolve("home/exercises"));
        Files.writeString(own.resolve("bad.json"), "{}");
        assertThat(run("check", sample)).isZero();
        assertThat(err()).contains("bad.json");
    }

    @Test
    void theSampleIsPrintedAsItIs() {
        assertThat(run("sample")).isZero();
        assertThat(out.toByteArray()).isEqualTo(Templates.SAMPLE.bytes());
    }

    @Test
    void helpAndVersionAreEverywhere() {
        for (String verb : new String[] {"check", "fix", "timeline", "simulate", "exercises", "import-exercises", "sample"}) {
            assertThat(run(verb, "--help")).isZero();
            assertThat(out()).contains("Usage: pumpwise " + verb);
            assertThat(run(verb, "--version")).isZero();
            assertThat(out()).isEqualToIgnoringNewLines(Version.text());
        }
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("check", "timeline");
        assertThat(run("--version")).isZero();
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>pumpwise</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        // Only Maven writes the number into the resource.
        assumeTrue(!Version.text().equals("Pumpwise"), "not built by Maven");
        assertThat(Version.text()).isEqualTo("Pumpwise " + version.group(1));
    }

    @Test
    @DisplayName("report 23: @-files")
    void report23_aFileNameThatStartsWithAtIsAFile() throws IOException {
        Path at = Files.copy(broken, folder.resolve("@at.json"));
        Files.writeString(folder.resolve("at.json"), sample.toString());
        assertThat(run("check", at)).isEqualTo(1);
        Path local = Path.of("").toAbsolutePath().relativize(at.toAbsolutePath());
        assertThat(run("check", "@" + sample)).isEqualTo(2);
        assertThat(err()).startsWith("@" + sample).contains("file not found");
        assertThat(run("check", local)).isEqualTo(1);
        Path inputs = ReportInputs.path("23-at");
        for (String list : new String[] {"c.json", "home.json", "opts", "args.txt"}) {
            assertThat(run("check", "@" + inputs.resolve(list))).as(list).isEqualTo(2);
            assertThat(err()).startsWith("@" + inputs.resolve(list)).contains("file not found");
        }
        for (String name : new String[] {"@home.json", "@b.json", "-x.json", "-b.json"}) {
            assertThat(run("check", inputs.resolve(name))).as(name).isZero();
        }
        assertThat(run("check", inputs.resolve("@c.json"))).isEqualTo(2);
        assertThat(err()).startsWith(inputs.resolve("@c.json").toString());
    }

    @Test
    @DisplayName("report 23: a file name that starts with a hyphen")
    void report23_aFileNameThatStartsWithAHyphenIsExplained() {
        for (String name : new String[] {"-x.json", "-x", "--x.json"}) {
            assertThat(run("check", name)).isEqualTo(2);
            assertThat(err()).isEqualToIgnoringNewLines(
                    "\u201c" + name + "\u201d is not an option. If it is a file, write it as ./" + name);
        }
        assertThat(run("check", "--", "-x.json")).isEqualTo(2);
        assertThat(err()).contains("-x.json: file not found");
    }

    @Test
    @DisplayName("oddity 10: sample with an unknown name")
    void oddity10_anUnknownSampleIsNamedAndTheOthersAreListed() {
        assertThat(run("sample", "nope")).isEqualTo(2);
        assertThat(err()).contains("\u201cnope\u201d is not a built-in routine; choose one of: glute-pump, ");
    }

    @Test
    @DisplayName("oddity 11: empty file names")
    void oddity11_anEmptyFileNameIsSaid() {
        for (String verb : new String[] {"check", "fix", "timeline", "simulate", "import-exercises"}) {
            assertThat(run(verb, "")).isEqualTo(2);
            assertThat(err()).contains("The file name is empty.");
        }
        assertThat(run("fix", sample, "--out", "")).isEqualTo(2);
        assertThat(err()).contains("The file name is empty.");
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

    @Test
    void aWrongWordSaysWhatIsNear() {
        assertThat(run("chekc", sample)).isEqualTo(2);
        assertThat(err()).contains("Did you mean").contains("check");
        assertThat(run("check", sample, "--jsn")).isEqualTo(2);
        assertThat(err()).contains("--json");
        assertThat(out()).isEmpty();
    }

    @Test
    void withoutAWindowTheSampleIsShown() {
        DataDirectory home = new DataDirectory(folder.resolve("home").toAbsolutePath());
        new PumpwiseCommand(home, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .showWithoutWindow("There is no display.");
        assertThat(out()).startsWith("There is no display.").contains("no errors", "Cable glute kickback", "--help");
    }

    @Test
    void report17_aNameThatNoFileCanHaveIsSaidPlainly() {
        assertThat(run("check", "a\0b.json")).isEqualTo(2);
        assertThat(err()).isEqualToNormalizingNewlines("“a\uFFFDb.json” is not a valid file name on this system.\n");
        assertThat(run("fix", sample, "--out", "a\0b.json")).isEqualTo(2);
        assertThat(err()).isEqualToNormalizingNewlines("“a\uFFFDb.json” is not a valid file name on this system.\n");
    }
}
