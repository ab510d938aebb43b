package pumpwise.importing.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.importing.log.layout.LogFormat;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.problem.UnreadableFileException;

class LogReaderTest {

    /// Each fixture has exactly the sessions that `expected.txt` lists.
    @ParameterizedTest
    @MethodSource("fixtures")
    void everySessionIsReadWithItsSets(String fixture) throws UnreadableFileException {
        assertThat(LogLines.sessions(fixture)).isEqualTo(expected().get(fixture));
    }

    static Stream<String> fixtures() {
        assertThat(expected()).hasSize(17);
        return expected().keySet().stream();
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : new String(LogLines.fixture("expected.txt"), StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("== ")) {
                lines = new ArrayList<>();
                expected.put(line.substring(3), lines);
            } else {
                lines.add(line);
            }
        }
        return expected;
    }

    @ParameterizedTest
    @CsvSource({
        "strong-2017.csv, STRONG, false", "strong-classic.csv, STRONG, true", "strong-unit-columns.csv, STRONG, false",
        "strong-6.csv, STRONG, false", "strong-german.csv, STRONG, false", "strong-windows-1252.csv, STRONG, true",
        "hevy.csv, HEVY, false", "hevy-lbs-us.csv, HEVY, false", "fitnotes-android.csv, FITNOTES, false",
        "fitnotes-android-old.csv, FITNOTES, false", "fitnotes-ios.csv, FITNOTES, false", "stronglifts.csv, STRONGLIFTS, false",
        "liftosaur-history.csv, LIFTOSAUR, false", "liftlog.csv, LIFTLOG, false", "other.csv, OTHER, false"
    })
    void theHeaderTellsTheLayoutAndTheUnit(String fixture, LogFormat format, boolean lacksUnit)
            throws UnreadableFileException {
        ReadLog log = LogLines.read(fixture);

        assertThat(log.format()).isEqualTo(format);
        assertThat(log.lacksUnit()).isEqualTo(lacksUnit);
        assertThat(log.skipped()).allMatch(row -> row.reason().isPartial());
    }

    @Test
    void rowsThatCannotBeUsedAreListedWithTheirLineAndReason() throws UnreadableFileException {
        assertThat(LogLines.of(LogLines.imported(LogLines.read("strong-rough.csv"), WeightUnit.POUNDS, List.of()).skipped()))
                .containsExactly(
                        "4 NOT_A_SET Note",
                        "5 UNCLEAR_DATE 03/04/2026",
                        "6 BAD_NUMBER many",
                        "7 QUOTES ",
                        "8 TOO_GREAT 99999",
                        "9 DISTANCE_ONLY 5.2",
                        "12 NO_EXERCISE ");
    }

    @ParameterizedTest
    @CsvSource({
        "0:09, '', ''",
        "99:99, BAD_NUMBER, ''",
        "1:75:00, BAD_NUMBER, ''",
        "90:00, '', ''",
        "0:45, DISTANCE, 1.2",
        "0:45, '', 0.0",
        "0:45, '', -",
    })
    void impossibleTimesAreLeftOutAndDistancesAreTold(String time, String reason, String distance)
            throws UnreadableFileException {
        String row = "2026-10-05,Run,5,,\n";
        String csv = "Date,Exercise,Reps,Time,Distance\n" + row.repeat(2) + "2026-10-05,Run,," + time + "," + distance + "\n";

        assertThat(read(csv).skipped())
                .extracting(skipped -> skipped.reason().name())
                .isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @Test
    void wordsOfHevyThatAreNoSetAreLeftOut() throws UnreadableFileException {
        StringBuilder csv = new StringBuilder("title,start_time,exercise_title,set_index,set_type,weight_kg,reps\n");
        for (String type : List.of("normal", "warmup", "failure", "dropset", "drop_set", "", "stretch")) {
            csv.append("A,\"5 Oct 2026, 18:02\",Squat,0,").append(type).append(",60,5\n");
        }

        assertThat(LogLines.of(read(csv.toString()).skipped())).containsExactly("8 NOT_A_SET stretch");
    }

    @Test
    void apostrophesInFrontOfFormulasAreTakenOffInEveryLayout() throws UnreadableFileException {
        String row = "2026-10-05 18:02:11,'+1,NAME,1,5\n";
        ReadLog log = read("Date,Workout Name,Exercise Name,Set Order,Reps\n" + row.replace("NAME", "'=Squat")
                + row.replace("NAME", "''@x") + row.replace("NAME", "'quoted'"));

        assertThat(log.names().keySet()).containsExactly("=Squat", "'@x", "'quoted'");
        assertThat(log.foreign().getFirst().head().routine()).isEqualTo("+1");
    }

    @Test
    void aCommaIsADecimalCommaWhereSemicolonsSeparate() throws UnreadableFileException {
        String row = "2026-10-05 18:02:11;A;Squat;1;60,5;5\n";
        String csv = "Date;Workout Name;Exercise Name;Set Order;Weight (kg);Reps\n" + row.repeat(2) + row.replace("60,5", "61,235");

        assertThat(read(csv).foreign().getFirst().sets().getLast().weight()).isEqualByComparingTo("61.235");
        String quoted = csv.replaceAll("\\d+,\\d+", "\"$0\"").replace(';', ',');
        assertThat(LogLines.of(read(quoted).skipped())).containsExactly("4 BAD_NUMBER 61,235");
    }

    @Test
    void aRowThatIsLongerThanTheHeaderIsLeftOut() throws UnreadableFileException {
        String row = "2026-10-05 18:02:11,A,Squat,1,60,5\n";
        ReadLog log = read("Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps\n" + row.repeat(2) + row.replace(",60,", ",62,5,")
                + row.replace("\n", ",, \n"));

        assertThat(LogLines.of(log.skipped())).containsExactly("4 TOO_LONG 5");
        assertThat(log.foreign().getFirst().sets()).hasSize(3);
    }

    private static ReadLog read(String csv) throws UnreadableFileException {
        return LogReader.read("log.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void weightsWithoutAUnitHaveTheOneThatTheUserChose() throws UnreadableFileException {
        assertThat(LogLines.imported(LogLines.read("strong-rough.csv"), WeightUnit.POUNDS, List.of())
                        .sessions()
                        .getFirst()
                        .sets()
                        .getFirst()
                        .load())
                .hasToString("135 lb");
    }

    @ParameterizedTest
    @CsvSource({
        "'60,62.5,65', KILOGRAMS, POUNDS",
        "'135,145,155', POUNDS, KILOGRAMS",
        "'20,250', POUNDS, KILOGRAMS",
        "'20,40,60', KILOGRAMS, KILOGRAMS",
        "'20,40,60', POUNDS, POUNDS",
    })
    void theUnitIsGuessedForTheQuestion(String weights, WeightUnit guess, WeightUnit usual) throws UnreadableFileException {
        StringBuilder csv = new StringBuilder("Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n");
        for (String weight : weights.split(",")) {
            csv.append("2026-10-05 18:02:11,A,Squat,1,").append(weight).append(",5\n");
        }

        assertThat(UnitGuess.of(LogReader.read("a.csv", csv.toString().getBytes(StandardCharsets.UTF_8)), usual)).isEqualTo(guess);
    }

    @Test
    void neitherTheOrderOfColumnsNorFurtherOnesMatter() throws UnreadableFileException {
        String csv = "Reps,Mood,Set Order,Exercise Name,Workout Name,Date\n18,good,1,Hip Thrust (Barbell),Legs,2026-10-05 18:02:11\n";

        ReadLog log = LogReader.read("a.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(LogLines.imported(log, WeightUnit.KILOGRAMS, List.of()).sessions().stream().flatMap(it -> LogLines.of(it).stream()))
                .containsExactly(
                        "2026-10-05T16:02:11Z Europe/Berlin, Legs, PT0S",
                        "  work 1: barbell-hip-thrust 1: 18 reps");
    }
}
