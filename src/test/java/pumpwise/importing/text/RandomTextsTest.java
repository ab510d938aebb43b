package pumpwise.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.ValueKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineWriter;

/// Random texts: they never break the reader, and it never invents a set.
class RandomTextsTest {

    /// Pieces of workout texts, in which values and names are as likely as nonsense.
    private static final List<String> PIECES = List.of(
            "hip thrust", "Squats", "glute bridge", "RDL", "lateral walk", "banded", "kickbacks", "stretch", "warm-up", "Cool-down:",
            "superset", "followed by", "3 rounds", "3x12", "4 sets of", "15-20", "reps", "60-90 s", "rest", "hold", "2", "@60kg", "1:30",
            "/ leg", "per side", "and", "then", ",", ";", ".", ":", " - ", "(", ")", "|", "\n", "\n", "\n", "\n\n", "- ", "1. ", "A1) ",
            "A2) ", "# ", "**", "tempo 3010", "Note: ", "Exercise \"x\":", "\t", "\u00D7", "\uD83C\uDF51", "x", "12/10/8", "99999", "0",
            "| Exercise | Sets | Reps |", "all exercises:", "repeat", "Pumpwise", "RPE 8", "\"", "\\", "no", "*", "light cardio");

    @Property(tries = 5_000)
    void workoutLikeTextsAreReadAndInventNothing(@ForAll("soups") String text) throws Exception {
        requireSound(text);
    }

    @Property(tries = 5_000)
    void anyTextIsReadAndInventsNothing(@ForAll String text) throws Exception {
        requireSound(text);
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    private static void requireSound(String text) throws TextTooLongException, UnreadableFileException {
        ReadWorkout read = Readers.READER.read(text, "Unnamed");
        assertThat(read.lines()).hasSize(text.split("\\R", -1).length);
        assertThat(read.items()).hasSameSizeAs(read.routine().items());
        for (ReadItem item : read.items()) {
            String source = item.lines().stream().map(line -> read.lines().get(line - 1).text()).collect(Collectors.joining("\n"));
            Routine.Item placed = read.routine().items().stream().filter(it -> it.place().equals(item.place())).findFirst().orElseThrow();
            Prescription prescription = placed.prescription();
            if (!item.ours().contains(ValueKind.REPS) && prescription.amount() instanceof Amount.Reps(var count)) {
                assertThat(text).contains(Integer.toString(count.least())).contains(Integer.toString(count.greatest()));
            }
            if (!item.ours().contains(ValueKind.SETS) && placed.block().items().size() == 1) {
                assertThat(text).containsAnyOf(Integer.toString(placed.block().sets().least()), "one", "two", "three");
            }
            assertThat(source).containsPattern("\\p{L}");
        }
        new RoutineReader(Readers.CATALOG).read("text", new RoutineWriter().write(read.routine()));
    }

    @Test
    void wordsWithoutExercisesGiveNothing() throws TextTooLongException {
        Random random = new Random(7);
        List<String> words = List.of("the", "of", "3", "12", "monday", "apples", "x", "sets", "reps", "rest", "60", "s", "kg", "buy", "-", "\n", "call", "mum", "at", "5:30");
        for (int turn = 0; turn < 500; turn++) {
            String text = IntStream.range(0, 30).mapToObj(_ -> words.get(random.nextInt(words.size()))).collect(Collectors.joining(" "));
            assertThat(Readers.READER.read(text, "Unnamed").items()).as(text).isEmpty();
        }
    }

    @Test
    void noTextTakesLong() {
        List<String> bad = List.of(
                "1 ".repeat(45_000), "3x".repeat(45_000), "-".repeat(200_000), "(".repeat(900) + "\n".repeat(90_000), "60 - ".repeat(180),
                ("rest ".repeat(180) + "\n").repeat(200), ("hip thrust and ".repeat(60) + "\n").repeat(200), "hold for the top ".repeat(55),
                ("12, ".repeat(230) + "\n").repeat(200), "| a ".repeat(240), ("one or two to three - ".repeat(40) + "\n").repeat(200),
                "Hip thrust 3x12 60kg rest 60 s\n".repeat(6_000), ("\u00BD ".repeat(400) + "\n").repeat(200), ("a b c d ".repeat(100) + "\n").repeat(240));
        for (String text : bad) {
            String limited = text.substring(0, Math.min(text.length(), WorkoutReader.LONGEST));
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThatCode(() -> Readers.READER.read(limited, "Unnamed")).doesNotThrowAnyException());
        }
    }
}
