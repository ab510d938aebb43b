package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.storage.problem.UnreadableFileException;

/// A saved routine is read as the same routine, and saved again as the same bytes.
class RoutineRoundTripTest {

    private final RoutineReader reader = new RoutineReader(TestCatalog.CATALOG);
    private final RoutineWriter writer = new RoutineWriter();

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(TestCatalog.CATALOG);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyRoutineComesBack(@ForAll("routines") Routine routine) throws UnreadableFileException {
        byte[] written = writer.write(routine);
        Routine read = reader.read("random.json", written);
        assertThat(read).isEqualTo(routine);
        assertThat(writer.write(read)).isEqualTo(written);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyItemHasOneLineOfItsOwn(@ForAll("routines") Routine routine) {
        String text = new String(writer.write(routine), StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.contains("\"exercise\": ")))
                .hasSize(routine.items().size());
        assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("\t");
    }

    /// These files define the format: if one of them changes, so do the files of users.
    @ParameterizedTest
    @ValueSource(strings = {"everything.json", "empty.json", "odd-texts.json"})
    void theFormatStaysAsItIs(String name) throws IOException, UnreadableFileException {
        try (InputStream in = RoutineRoundTripTest.class.getResourceAsStream(name)) {
            byte[] golden = in.readAllBytes();
            byte[] written = writer.write(reader.read(name, golden));
            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(golden, StandardCharsets.UTF_8));
        }
    }

    /// Files written by hand may look different, but are read as the same routine.
    @Test
    void handwritingIsRead() throws UnreadableFileException {
        String byHand = RoutineCases.work(
                "{\"rest\":\"1-2 minutes\",\"reps\":\"15 – 20\",\"sets\":1,\"exercise\":\"thrust\",\"tempo\":\"Lower 2s, lift 1.0s\"}");
        String written = new String(
                writer.write(reader.read("by-hand.json", byHand.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
        assertThat(written)
                .contains("{ \"exercise\": \"thrust\", \"reps\": \"15-20\", \"tempo\": \"lower 2 s, lift 1 s\", \"rest\": \"60-120 s\" }");
    }

    @Test
    void anExerciseThatIsNotKnownIsNoProblem() throws UnreadableFileException {
        String file = RoutineCases.work("{ \"exercise\": \"somebody-elses\", \"steps\": 12 }");
        Routine routine = reader.read("shared.json", file.getBytes(StandardCharsets.UTF_8));
        assertThat(routine.items().getFirst().prescription().exercise()).isEqualTo("somebody-elses");
    }
}
