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
        assertThat(log.skipped()).isEmpty();
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
