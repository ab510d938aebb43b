package pumpwise.importing.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

class HostileLogTest {

    private static final String HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n";
    private static final String ROW = "2026-10-05 18:02:11,Legs,Squat,1,60,5\n";
    private static final int MAX_ROWS = 150_000;
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private static ProblemKind problem(byte[] contents) {
        long start = System.nanoTime();
        UnreadableFileException problem =
                Assertions.catchThrowableOfType(UnreadableFileException.class, () -> LogReader.read("log.csv", contents));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_MOST);
        assertThat(problem).isNotNull();
        return problem.problems().getFirst().kind();
    }

    private static ProblemKind problem(String contents) {
        return problem(contents.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void twentyMegabytesOfAnotherAppAreTooMany() {
        assertThat(problem(HEADER + ROW.repeat(20_000_000 / ROW.length()))).isEqualTo(ProblemKind.LOG_TOO_LARGE);
    }

    @Test
    void oneGiantCellIsNoLog() {
        assertThat(problem("x".repeat(4_900_000))).isEqualTo(ProblemKind.LOG_UNKNOWN);
        assertThat(problem("\"" + "\n".repeat(4_900_000) + "\"")).isEqualTo(ProblemKind.EMPTY_FILE);
        assertThat(problem("\"" + "x\n".repeat(2_400_000))).isEqualTo(ProblemKind.QUOTES_BROKEN);
        assertThat(problem(HEADER + "2026-10-05 18:02:11,Legs,Squat,1," + "9".repeat(4_900_000) + ",5\n"))
                .isEqualTo(ProblemKind.LOG_MOSTLY_BROKEN);
    }

    @Test
    void twentyYearsAreRead() throws UnreadableFileException {
        String rows = ROW.repeat(MAX_ROWS);

        LogImport read = LogLines.imported(
                LogReader.read("log.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8)), WeightUnit.KILOGRAMS, List.of());

        assertThat(read.sets()).isEqualTo(1_000);
        assertThat(read.skipped()).hasSize(MAX_ROWS - 1_000);
        assertThat(problem(HEADER + rows + ROW)).isEqualTo(ProblemKind.TOO_MANY_ROWS);
    }

    @Test
    void anExportOfOurOwnMayBeTenTimesAsLarge() throws UnreadableFileException {
        String header = "session,started,routine,section,exercise,set,reps,note\n";
        String row = ",2026-10-05T16:02:11Z,Legs,work,squat,1,5,\"" + "n".repeat(100) + "\"\n";
        StringBuilder csv = new StringBuilder(header);
        for (int session = 1; session <= 200_000; session++) {
            csv.append(session).append(row);
        }

        assertThat(LogReader.read("log.csv", csv.toString().getBytes(StandardCharsets.UTF_8)).own()).hasSize(200_000);
    }

    @Test
    void nulsAreNoText() {
        assertThat(problem(HEADER + ROW + "\0" + ROW)).isEqualTo(ProblemKind.NOT_TEXT);
        assertThat(problem((HEADER + ROW).getBytes(StandardCharsets.UTF_16))).isEqualTo(ProblemKind.OTHER_ENCODING);
    }

    @Test
    void quotesThatDoNotMatchAreFoundInEveryLine() {
        assertThat(problem(HEADER + "2026-10-05 18:02:11,\"Legs,Squat,1,60,5\n".repeat(20_000)))
                .isEqualTo(ProblemKind.QUOTES_BROKEN);
        assertThat(problem(HEADER + "2026-10-05 18:02:11,\"Legs\" x,Squat,1,60,5\n".repeat(3))).isEqualTo(ProblemKind.LOG_MOSTLY_BROKEN);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "'',EMPTY_FILE",
        "'  \r\n\r\n',EMPTY_FILE",
        "'\uFEFF',EMPTY_FILE",
        "'Date,Workout Name,Exercise Name,Set Order,Weight,Reps',LOG_EMPTY",
        "'sep=;',EMPTY_FILE",
        "'{ \"format\": \"pumpwise-routine/1\" }',LOG_UNKNOWN",
        "'Datum,Gewicht',LOG_UNKNOWN",
    })
    void whatIsNoLogSaysSo(String contents, ProblemKind kind) {
        assertThat(problem(contents)).isEqualTo(kind);
    }

    @Test
    void halfOfTheRowsBrokenIsAnotherFile() {
        String bad = "03/04/2026,Legs,Squat,1,60,5\n";
        assertThat(problem(HEADER + ROW + bad)).isEqualTo(ProblemKind.LOG_MOSTLY_BROKEN);
        assertThatThrownBy(() -> LogReader.read("log.csv", (HEADER + bad).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(new ProblemWords(Words.in(Locale.ENGLISH)).text(e))
                        .isEqualTo("log.csv: 1 of 1 row can't be read. The first is line 2: \u201c03/04/2026\u201d can be two dates; "
                                + "write it as 2026-01-31"));
        assertThat(Assertions.catchThrowable(
                        () -> LogReader.read("log.csv", (HEADER + ROW + ROW + bad).getBytes(StandardCharsets.UTF_8))))
                .isNull();
    }

    @Property(tries = 10_000)
    void noTextCrashesTheReader(@ForAll("texts") String text) {
        try {
            var log = LogReader.read("log.csv", text.getBytes(StandardCharsets.UTF_8));
            LogImport read = LogLines.imported(log, WeightUnit.KILOGRAMS, List.of());
            assertThat(read.sets()).isGreaterThanOrEqualTo(0);
        } catch (UnreadableFileException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    /// Random texts below real headers, made of what such files are made of.
    @Provide
    Arbitrary<String> texts() {
        List<String> headers = Arrays.asList(
                HEADER,
                "Date;Exercise;Category;Weight (kg);Reps;Time\n",
                "exercise_title,set_index,start_time,end_time,superset_id,set_type,weight_lbs,reps,duration_seconds,rpe\n",
                "Workout DateTime,Exercise,Completed Reps,Completed Weight Value,Completed Weight Unit\n",
                "Date (yyyy/mm/dd),Exercise,Set 1 (Reps),Set 1 (KG),Start Time (h:mm),End Time (h:mm)\n",
                "session,started,zone,routine,seconds,section,exercise,set,side,reps,set_seconds,load,hurt,custom,primary_muscles\n",
                "");
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        ",", ";", "\n", "\"", "\"\"", "2026-10-05 18:02:11", "5 Oct 2026, 18:02", "2026-10-05T16:02:11Z", "work",
                        "Squat", "1", "12", "-5", "1e9", "99999999999999999999", "0:45", "2h 38m", "kg", "lbs", "W", "'=1", "left",
                        "yes", "=1+1", "31 Feb 2026", "9999-99-99", "\t"),
                Arbitraries.strings().all().ofMaxLength(5));
        return Arbitraries.of(headers)
                .flatMap(header -> pieces.list().ofMaxSize(40).map(parts -> header + String.join("", parts)));
    }
}
