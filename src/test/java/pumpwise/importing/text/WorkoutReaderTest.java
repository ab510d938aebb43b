package pumpwise.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pumpwise.importing.text.ReadLine.Doubt;
import pumpwise.importing.text.ReadLine.State;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.ValueKind;
import pumpwise.storage.routine.Templates;

/// What becomes of each line of a text, and how unclear names are decided.
class WorkoutReaderTest {

    private static final String ARTICLE =
            """
            # Glute pump

            Start with 5-10 minutes of light cardio as a warm-up (an elliptical or a bike, say), then do dynamic stretches and activation work: banded clam shells, bird-dogs, and glute bridges without weight.

            1. **Barbell hip thrusts:** 3-4 sets of 15-20 repetitions, with a 2-second hold at the top. Rest 60-90 seconds between sets.
            2. **Cable glute kickbacks:** 3 sets of 15-20 repetitions per leg, with the focus on the squeeze. Rest 45-60 seconds between legs and sets.
            3. **Glute-focused hyperextensions:** 3 sets of 15-20 repetitions. Contract your glutes hard at the top. Rest 45-60 seconds.
            4. **Superset, 3 rounds:**
               - Banded lateral walks: 15-20 steps in each direction
               - Immediately followed by banded glute bridges: 15-20 repetitions
               - Rest 60 seconds after both
            5. **Single-leg Romanian deadlifts** (with a dumbbell or a kettlebell): 2-3 sets of 12-15 repetitions per leg, controlled; feel the stretch. Rest 60-90 seconds between legs and sets.

            Finish with a cool-down of gentle stretches for the glutes, hamstrings, and hip flexors.
            """;

    @Test
    void theSampleInProseIsTheBuiltInSample() throws TextTooLongException {
        ReadWorkout read = Readers.READER.read(ARTICLE, "Unnamed");
        Routine sample = Templates.SAMPLE.routine(Readers.CATALOG);
        assertThat(read.routine().name()).isEqualTo(sample.name());
        assertThat(withoutNotes(read.routine().work())).isEqualTo(withoutNotes(sample.work()));
        for (Section section : List.of(Section.WARM_UP, Section.COOL_DOWN)) {
            assertThat(exercises(read.routine(), section)).isEqualTo(exercises(sample, section));
        }
        assertThat(read.open()).isEmpty();
    }

    @Test
    void whatTheTextDoesNotGiveIsOurs() throws TextTooLongException {
        ReadWorkout read = Readers.READER.read(ARTICLE, "Unnamed");
        assertThat(ours(read, new Place(Section.WORK, 0, Place.WHOLE))).isEmpty();
        assertThat(ours(read, new Place(Section.WORK, 1, Place.WHOLE))).containsExactly(ValueKind.HOLD);
        assertThat(ours(read, new Place(Section.WARM_UP, 1, Place.WHOLE))).containsExactlyInAnyOrder(ValueKind.TIME, ValueKind.SETS);
        assertThat(ours(read, new Place(Section.WORK, 3, 1))).containsExactly(ValueKind.HOLD);
    }

    private static List<ValueKind> ours(ReadWorkout read, Place place) {
        return read.items().stream()
                .filter(item -> item.place().equals(place))
                .flatMap(item -> item.ours().stream())
                .toList();
    }

    private static List<Block> withoutNotes(List<Block> blocks) {
        return blocks.stream()
                .map(block -> {
                    Block plain = block;
                    for (int at = 0; at < block.items().size(); at++) {
                        plain = plain.withItem(at, block.items().get(at).withNote(null));
                    }
                    return plain;
                })
                .toList();
    }

    private static List<String> exercises(Routine routine, Section section) {
        return routine.items(section).stream().map(item -> item.prescription().exercise()).toList();
    }

    @Test
    void aNameThatMayMeanSeveralExercisesIsADoubtUntilItIsChosen() throws TextTooLongException {
        String text = "Hip thrust 3x12\nSquats 4x10, rest 90 s";
        ReadLine line = Readers.READER.read(text, "Unnamed").lines().get(1);
        assertThat(line.state()).isEqualTo(State.DOUBT);
        assertThat(line.doubt()).isEqualTo(Doubt.EXERCISE);
        assertThat(line.name()).isEqualTo("Squats");
        assertThat(line.candidates()).contains("sumo-squat", "bulgarian-split-squat");

        ReadWorkout chosen = Readers.READER.read(text, "Unnamed", Map.of("Squats", "bulgarian-split-squat"));
        assertThat(exercises(chosen.routine(), Section.WORK)).containsExactly("barbell-hip-thrust", "bulgarian-split-squat");
        assertThat(chosen.lines().get(1).state()).isEqualTo(State.READ);
        assertThat(chosen.lines().get(1).candidates()).contains("sumo-squat");

        ReadWorkout noted = Readers.READER.read(text, "Unnamed", Map.of("Squats", WorkoutReader.NO_EXERCISE));
        assertThat(exercises(noted.routine(), Section.WORK)).containsExactly("barbell-hip-thrust");
        assertThat(noted.lines().get(1).state()).isEqualTo(State.NOT_READ);
        assertThat(noted.routine().work().getFirst().items().getFirst().note()).contains("Squats 4x10");
    }

    @Test
    void whatIsNotReadIsKeptAsANote() throws TextTooLongException {
        ReadWorkout read = Readers.READER.read("Leg day\n\nHip thrust 3x12\nmy gym closes at nine\n\nGood luck everybody!", "Unnamed");
        assertThat(read.lines()).extracting(ReadLine::state)
                .containsExactly(State.READ, State.BLANK, State.READ, State.NOT_READ, State.BLANK, State.NOT_READ);
        assertThat(read.routine().work().getFirst().items().getFirst().note()).isEqualTo("my gym closes at nine");
        assertThat(read.routine().note()).isEqualTo("Good luck everybody!");
    }

    @Test
    void aSimilarExerciseIsNeverTakenForTheSame() throws TextTooLongException {
        ReadLine line = Readers.READER.read("Stiff-leg deadlift 3x10", "Unnamed").lines().getFirst();
        assertThat(line.doubt()).isEqualTo(Doubt.EXERCISE);
        assertThat(line.candidates()).first().isEqualTo("romanian-deadlift");
        assertThat(Readers.READER.read("Hip adduction 3x10", "Unnamed").items()).isEmpty();
    }

    @Test
    void aValueThatDoesNotFitIsADoubtAndKept() throws TextTooLongException {
        ReadWorkout read = Readers.READER.read("Glute bridge 3x15, 4x10", "Unnamed");
        assertThat(read.lines().getFirst().doubt()).isEqualTo(Doubt.VALUE);
        Prescription item = read.routine().work().getFirst().items().getFirst();
        assertThat(item.note()).contains("4x10");
        assertThat(Readers.READER.read("Light cardio 20 reps\nHip thrust 3x12", "Unnamed").lines().getFirst().doubt())
                .isEqualTo(Doubt.VALUE);
    }

    @Test
    void theStepOfAStepUpIsNoUnit() throws TextTooLongException {
        for (String text : List.of("3 sets of 10 step ups", "3x10 step-ups", "step-up 3x10")) {
            ReadWorkout read = Readers.READER.read(text, "Unnamed");
            assertThat(exercises(read.routine(), Section.WORK)).as(text).containsExactly("step-up");
            assertThat(read.open()).as(text).isEmpty();
        }
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        String huge = "hip thrust 3x12\n".repeat(700_000);
        assertThatThrownBy(() -> Readers.READER.read(huge, "Unnamed")).isInstanceOf(TextTooLongException.class);
    }
}
