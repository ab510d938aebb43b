package pumpwise.storage.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.catalog.TestCatalog;
import pumpwise.storage.exercise.ExerciseCases;
import pumpwise.storage.exercise.ExerciseReader;
import pumpwise.storage.exercise.FigureCases;
import pumpwise.storage.json.JsonCases;
import pumpwise.storage.routine.RoutineCases;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.session.SessionCases;
import pumpwise.storage.session.SessionRecordReader;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Every problem has the right position and a helpful text.
class ProblemsTest {

    private final RoutineReader routines = new RoutineReader(TestCatalog.CATALOG);
    private final Words words = Words.in(Locale.ENGLISH);

    static List<ProblemCase> json() {
        return JsonCases.ALL;
    }

    static List<ProblemCase> routines() {
        return RoutineCases.ALL;
    }

    static List<ProblemCase> exercises() {
        return Stream.concat(ExerciseCases.ALL.stream(), FigureCases.ALL.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("json")
    void whatIsNoJsonIsPointedAt(ProblemCase problem) {
        problem.verify(routines::read);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void whatIsNoRoutineIsPointedAt(ProblemCase problem) {
        problem.verify(routines::read);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void whatIsNoExerciseIsPointedAt(ProblemCase problem) {
        problem.verify(ExerciseReader::read);
    }

    static List<ProblemCase> sessions() {
        return SessionCases.ALL;
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void whatIsNoSessionIsPointedAt(ProblemCase problem) {
        problem.verify(SessionRecordReader::read);
    }

    @Test
    void theExerciseThatTheBadOnesAreMadeOfIsGood() throws UnreadableFileException {
        assertThat(ExerciseReader.read("my.json", bytes(ExerciseCases.GOOD)).name()).isEqualTo("My thrust");
    }

    @Test
    void aByteThatIsNoTextIsPointedAt() {
        byte[] file = bytes("{\n  \"name\": \"gl?te\"\n}");
        file[file.length - 6] = (byte) 0xFC;
        assertThat(messages(file)).containsExactly("my.json:2:14: byte FC is not valid UTF-8; the file looks like Latin-1 (also called ANSI or Windows-1252). Open it in a text editor and save it as UTF-8");
    }

    @Test
    void aCharacterCutInTheMiddleIsPointedAt() {
        byte[] whole = bytes("{ \"name\": \"\uD83C\uDF51");
        assertThat(messages(Arrays.copyOf(whole, whole.length - 1)))
                .containsExactly("my.json:1:12: byte F0 is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void aHugeFileIsRefusedAsAWhole() {
        byte[] file = new byte[5_000_001];
        Arrays.fill(file, (byte) ' ');
        assertThat(messages(file)).containsExactly("my.json: the file is larger than 5 MB, the limit for a Pumpwise file");
    }

    @Test
    void aMarkInFrontIsNoMatter() throws UnreadableFileException {
        byte[] file = bytes("\uFEFF" + RoutineCases.routine("\"note\": \"n\""));
        assertThat(routines.read("my.json", file).note()).isEqualTo("n");
        assertThat(messages(bytes("\uFEFF[]"))).first().asString().startsWith("my.json:1:1: ");
    }

    @Test
    void linesOfEverySystemAreCounted() {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            byte[] file = bytes("{" + lineEnd + lineEnd + "  x");
            assertThat(messages(file)).first().asString().startsWith("my.json:3:3: ");
        }
    }

    @Test
    void positionsHoldFarIntoALargeFile() {
        String items = "{ \"exercise\": \"thrust\", \"reps\": 12 },\n".repeat(4_000);
        byte[] file = bytes(RoutineCases.work(items + "{ \"exercise\": \"thrust\", \"reps\": 0 }"));
        assertThat(messages(file)).first().asString().startsWith("my.json:4005:33: work 4001, reps: 0 is");
    }

    @Test
    void ofVeryManyProblemsTheRestIsCounted() {
        String items = "{ \"exercise\": \"thrust\", \"reps\": 0 },\n".repeat(250);
        byte[] file = bytes(RoutineCases.work(items + "{ \"exercise\": \"thrust\", \"reps\": 12 }"));
        assertThat(messages(file)).hasSize(101).last().isEqualTo("my.json: and 150 more like this");
    }

    @Test
    void nothingThatAFileSaysMovesTheCursorOrTheLine() {
        byte[] file = bytes("{ \"format\": \"\\u001b[2J\\u202Etxt\\n\" }");
        assertThat(messages(file)).first().asString().contains("\u201c\uFFFD[2J\uFFFDtxt\uFFFD\u201d");
    }

    @Test
    void aLongTextIsQuotedInPart() {
        byte[] file = bytes("{ \"format\": \"" + "x".repeat(500) + "\" }");
        assertThat(messages(file)).first().asString().contains("x".repeat(80) + "\u2026\u201d");
    }

    @Test
    void everyKindIsSaidAndEveryKindIsTested() {
        assertThat(ProblemKind.values()).allMatch(kind -> words.has(kind.key()));
        assertThat(CannotSaveException.Reason.values()).allMatch(reason -> words.has(reason.key()));
        assertThat(JsonType.values())
                .allMatch(shape -> words.has("storage.shape." + shape.name().toLowerCase(Locale.ROOT)));
        Set<ProblemKind> elsewhere = EnumSet.of(
                // Tested above, or with the files and the journal.
                ProblemKind.TOO_LARGE,
                ProblemKind.NO_FILE_NAME,
                ProblemKind.OTHER_ENCODING,
                ProblemKind.LATIN1,
                ProblemKind.NOT_UTF8,
                ProblemKind.FOLDER_ACCESS_DENIED,
                ProblemKind.FOLDER_CANNOT_BE_READ,
                ProblemKind.NOT_A_FOLDER,
                ProblemKind.AND_MORE,
                ProblemKind.NO_SUCH_FILE,
                ProblemKind.IS_A_FOLDER,
                ProblemKind.ACCESS_DENIED,
                ProblemKind.CANNOT_BE_READ,
                ProblemKind.NO_EXERCISES,
                ProblemKind.JOURNAL_INCOMPLETE,
                ProblemKind.JOURNAL_DAMAGED,
                // Tested with the readers of logs in CSV.
                ProblemKind.NOT_TEXT,
                ProblemKind.LOG_TOO_LARGE,
                ProblemKind.TOO_MANY_ROWS,
                ProblemKind.QUOTES_BROKEN,
                ProblemKind.LOG_UNKNOWN,
                ProblemKind.LOG_EMPTY,
                ProblemKind.LOG_MOSTLY_BROKEN,
                // Tested with the readers of documents in other formats.
                ProblemKind.LIFTLOG_NEWER,
                ProblemKind.DOCUMENT_TOO_LARGE,
                ProblemKind.CONTENT_TOO_LARGE,
                ProblemKind.PICTURE_TOO_LARGE,
                ProblemKind.PICTURE_BROKEN,
                ProblemKind.PICTURE_WITHOUT_ROUTINE,
                ProblemKind.OTHER_CODE,
                ProblemKind.PDF_BROKEN,
                ProblemKind.PDF_LOCKED,
                ProblemKind.PDF_TOO_LARGE,
                ProblemKind.PDF_WITHOUT_ROUTINE,
                ProblemKind.PAGE_WITHOUT_ROUTINE);
        Set<ProblemKind> tested = EnumSet.copyOf(elsewhere);
        Stream.of(json(), routines(), exercises(), sessions())
                .flatMap(List::stream)
                .forEach(each -> tested.addAll(each.kinds()));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(tested))).isEmpty();
    }

    private List<String> messages(byte[] file) {
        UnreadableFileException thrown =
                catchThrowableOfType(UnreadableFileException.class, () -> routines.read("my.json", file));
        return new ProblemWords(words).text(thrown).lines().toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
