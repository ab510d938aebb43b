package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Files from bug reports about values, each with its correct value, in its notation.
class ValueReportsTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Map<String, String> UNTOUCHED =
            Map.of("sets", "3", "reps", "15", "hold", "\"1 s\"", "rest", "\"60 s\"");

    @ParameterizedTest(name = "report 5: {0}")
    @CsvSource(delimiter = '|', value = {
        "load.json|load|\"22.5 kg\"",
        "load2.json|load|\"22.5 kg\"",
        "rest.json|rest|\"90 s\"",
        "hold.json|hold|\"1.5 s\"",
        "tempo.json|tempo|\"lower 2.5 s, lift 1 s\""
    })
    void report5_aDecimalCommaIsRead(String file, String field, String value) throws Exception {
        assertThat(written("05-comma/" + file)).contains(item(field, value));
    }

    @ParameterizedTest(name = "report 7: {0}")
    @CsvSource(delimiter = '|', value = {
        "00|rest|\"60-90 s\"",
        "01|rest|\"60 s\"",
        "02|rest|\"60 s\"",
        "03|rest|\"60 s\"",
        "04|rest|\"60 s\"",
        "05|rest|\"60 s\"",
        "06|reps|\"15-20\"",
        "07|reps|15",
        "08|reps|\"15-20\"",
        "09|reps|\"15-20\"",
        "10|reps|\"15-20\"",
        "11|reps|\"15-20\"",
        "12|reps|\"15-20\"",
        // A soft hyphen between digits is a hyphen of the page. It is not 1520.
        "13|reps|\"15-20\"",
        "14|reps|\"15-20\"",
        "15|load|\"40 kg\"",
        "16|load|\"40 kg\"",
        "17|load|\"40 kg\"",
        "18|sets|\"3-4\"",
        "19|sets|3",
        // Not 11/2.
        "20|hold|\"1.5 s\"",
        "21|hold|\"0.5 s\"",
        "22|load|\"22.5 kg\"",
        // It may be one kilogram or a thousand, so it stays as it was written.
        "23|load|\"1,000 kg\"",
        "24|load|\"40 kg\""
    })
    void report7_pastedFiguresAreRead(String file, String field, String value) throws Exception {
        assertThat(written("07-unicode/" + file + ".json")).contains(item(field, value));
    }

    @ParameterizedTest(name = "report 8: {0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "00|90 s", "01|90 s", "02|90 s", "03|2 min", "04|90 s", "05|90 s", "06|90 s", "07|2 min", "08|2 min", "09|90 s",
        "10|90 s", "11|90 s", "12|90 s", "13|90 s", "14|90 s", "15|60 s", "16|60-90 s", "17|60-90 s", "18|60-120 s",
        "19|60-120 s", "20|60 min", "21|60 min", "22|30 s", "23|30 s", "26|60-90 s", "27|60-90 s", "30|60 s", "32|60 s",
        "33|60 s", "34|60 s"
    })
    void report8_timesAreRead(String file, String rest) throws Exception {
        assertThat(written("08-times/" + file + ".json")).contains(item("rest", "\"" + rest + "\""));
    }

    @ParameterizedTest(name = "report 8: {0} is refused")
    @CsvSource(delimiter = '|', value = {
        "24|90 secondes", "25|90 Sek", "28|60/90 s", "29|~60 s", "31|60,90 s", "35|60 s each"
    })
    void report8_otherTimesAreRefusedWithTheFormOfARest(String file, String given) {
        assertThat(refused("08-times/" + file + ".json"))
                .isEqualTo("work 1, rest: “" + given + "” is not a time; write “60 s”, “60-90 s”, or “1:30”");
    }

    @Test
    void report6_loadsWithoutAUnitStayAsTheyAreInTheFile() throws Exception {
        assertThat(written("06-nounit/U.json"))
                .contains("\"load\": \"40\",", "\"load\": \"40 kg\",", "\"load\": \"2 x 20 kg\",", "\"load\": \"20 lb\",")
                .doesNotContain("40  kg", "40 KG");
    }

    @Test
    void report6_aLoadMayBeANumber() throws Exception {
        String file = RoutineCases.work("{ \"exercise\": \"barbell-hip-thrust\", \"reps\": 12, \"load\": 40 }");
        assertThat(write(read("number.json", file.getBytes(StandardCharsets.UTF_8)))).contains("\"load\": \"40\" }");
    }

    /// The item of the reports with one field changed.
    private static String item(String field, String value) {
        StringBuilder item = new StringBuilder("{ \"exercise\": \"barbell-hip-thrust\"");
        for (String name : Arrays.asList("sets", "reps", "hold", "tempo", "load", "rest")) {
            String text = name.equals(field) ? value : UNTOUCHED.get(name);
            if (text != null) {
                item.append(", \"").append(name).append("\": ").append(text);
            }
        }
        return item.append(" }").toString();
    }

    private static String written(String file) throws Exception {
        String once = write(read(file, bytes(file)));
        assertThat(write(read(file, once.getBytes(StandardCharsets.UTF_8)))).isEqualTo(once);
        return once;
    }

    private static String refused(String file) {
        UnreadableFileException thrown =
                catchThrowableOfType(UnreadableFileException.class, () -> read(file, bytes(file)));
        assertThat(thrown.problems()).hasSize(1);
        return new ProblemWords(Words.in(Locale.ENGLISH)).text(thrown).replaceFirst("^.*?:\\d+:\\d+: ", "");
    }

    private static Routine read(String file, byte[] contents) throws UnreadableFileException {
        return new RoutineReader(CATALOG).read(file, contents);
    }

    private static String write(Routine routine) {
        return new String(new RoutineWriter().write(routine), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = ValueReportsTest.class.getResourceAsStream("/pumpwise/reports/" + file)) {
            return in.readAllBytes();
        }
    }
}
