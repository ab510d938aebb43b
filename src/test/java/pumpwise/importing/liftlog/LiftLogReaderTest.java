package pumpwise.importing.liftlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads plans of every version, and says what it could not carry over.
class LiftLogReaderTest {

    private final LiftLogReader reader = new LiftLogReader(Readers.CATALOG);

    private static byte[] file(String name) throws IOException {
        try (InputStream in = LiftLogReaderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private LiftLogSession only(String exercises) throws UnreadableFileException {
        String plan = "{\"version\":3,\"name\":\"P\",\"sessions\":[{\"version\":6,\"name\":\"S\",\"notes\":\"\",\"exercises\":[" + exercises + "]}]}";
        return reader.read("plan", plan.getBytes(UTF_8), "Unnamed").getFirst();
    }

    private static Prescription reps(String exercise, int count) {
        return Prescription.of(exercise, new Amount.Reps(Range.of(count)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyVersionGivesTheSameRoutine(int version) throws IOException, UnreadableFileException {
        List<LiftLogSession> sessions = reader.read("plan", file("version-" + version + ".liftlogplan"), "Unnamed");
        TimeRange rest = TimeRange.ofSeconds(90, 120);
        assertThat(sessions).hasSize(1);
        assertThat(sessions.getFirst().routine())
                .isEqualTo(Routine.named("Glutes")
                        .withNote("Made up for tests.")
                        .adding(
                                Section.WORK,
                                new Single(
                                        reps("barbell-hip-thrust", 12).withHold(TimeRange.ofSeconds(2)), Range.of(4), rest))
                        .adding(
                                Section.WORK,
                                new Superset(List.of(reps("glute-bridge", 15), reps("frog-pump", 20)), Range.of(3), rest)));
        assertThat(sessions.getFirst().left())
                .singleElement()
                .satisfies(left -> assertThat(left.kind()).isEqualTo(NotRead.Kind.PROGRESSION))
                .satisfies(left -> assertThat(left.value()).startsWith("2.5"));
    }

    @Test
    void everySessionIsARoutineAndSaysWhatIsMissing() throws IOException, UnreadableFileException {
        List<LiftLogSession> days = reader.read("plan", file("several-days.liftlogplan"), "Unnamed");
        assertThat(days).extracting(day -> day.routine().name()).containsExactly("Day A", "Day B");
        assertThat(days.getFirst().left())
                .containsExactly(
                        new NotRead(NotRead.Kind.UNEVEN_SETS, "Romanian Deadlift", "12-15, 10-12, 8-10"),
                        new NotRead(NotRead.Kind.TRACKING, "Light cardio", "incline"),
                        new NotRead(NotRead.Kind.DISTANCE, "Rowing machine", "2 kilometre"),
                        new NotRead(NotRead.Kind.UNKNOWN_EXERCISE, "Rowing machine", "Rowing machine"));
        List<Prescription> first = days.getFirst().routine().items().stream().map(Routine.Item::prescription).toList();
        assertThat(first.get(0).amount()).isEqualTo(new Amount.Reps(new Range(8, 15)));
        assertThat(first.get(0).note()).isEqualTo("Keep the bar close.\nSet by set: 12-15, 10-12, 8-10");
        assertThat(first.get(1).note()).isEqualTo("Link: https://example.org/walk");
        assertThat(first.get(2).note()).isEqualTo("Distance: 2 kilometre");
        assertThat(days.getLast().routine().work()).singleElement().satisfies(block -> {
            assertThat(block.sets()).isEqualTo(new Range(3, 4));
            assertThat(block.rest()).isEqualTo(TimeRange.ofSeconds(60, 90));
            assertThat(block.items()).extracting(Prescription::exercise).containsExactly("barbell-hip-thrust", "Sled drag backwards");
        });
        assertThat(days.getLast().left())
                .extracting(NotRead::kind)
                .containsExactly(NotRead.Kind.FAILURE_REST, NotRead.Kind.UNKNOWN_EXERCISE, NotRead.Kind.UNEVEN_SETS);
    }

    @Test
    void aNameThatMayMeanSeveralExercisesIsReported() throws UnreadableFileException {
        LiftLogSession session = only("{\"type\":\"WeightedExerciseBlueprint\",\"name\":\"Squats\",\"plannedSets\":[{\"reps\":{\"min\":12,\"max\":12}}]}");
        assertThat(session.left()).singleElement().satisfies(left -> {
            assertThat(left.kind()).isEqualTo(NotRead.Kind.UNCLEAR_EXERCISE);
            assertThat(left.value()).startsWith(session.routine().items().getFirst().prescription().exercise());
        });
    }

    @Test
    void anAmountInAnotherUnitIsNeverConverted() throws UnreadableFileException {
        LiftLogSession session = only("{\"type\":\"WeightedExerciseBlueprint\",\"name\":\"Glute stretch\",\"plannedSets\":[{\"reps\":{\"min\":60,\"max\":60}}]}");
        Prescription stretch = session.routine().items().getFirst().prescription();
        assertThat(stretch.amount()).isEqualTo(new Amount.Time(TimeRange.ofSeconds(30, 45)));
        assertThat(stretch.note()).isEqualTo("In LiftLog: 60 reps");
        assertThat(session.left()).containsExactly(new NotRead(NotRead.Kind.AMOUNT, "Glute stretch", "60 reps"));
    }

    @Test
    void aValueThatWasChangedInLiftLogCounts() throws UnreadableFileException {
        LiftLogSession session = only("""
                {"type":"CardioExerciseBlueprint","name":"Light cardio","notes":"Warm-up\\nTime: 5-10 min\\nSets: 2-3",
                 "sets":[{"target":{"type":"time","value":"PT8M"}}]}""");
        assertThat(session.routine().warmUp())
                .containsExactly(Single.once(Prescription.of("light-cardio", new Amount.Time(TimeRange.ofSeconds(480)))));
    }

    @Test
    void valuesBeyondTheLimitsAreCutAndReported() throws UnreadableFileException {
        LiftLogSession session = only("""
                {"type":"WeightedExerciseBlueprint","name":"Glute bridge","notes":"%s","sets":1,"repsPerSet":1e99,
                 "restBetweenSets":{"minRest":"-PT5S","maxRest":"PT99H"}}""".formatted("x".repeat(3_000)));
        Single block = (Single) session.routine().work().getFirst();
        assertThat(block.items().getFirst().amount()).isEqualTo(new Amount.Reps(Range.of(1000)));
        assertThat(block.items().getFirst().note()).hasSize(2_000);
        assertThat(block.rest()).isEqualTo(new TimeRange(Duration.ZERO, TimeRange.GREATEST));
        assertThat(session.left()).hasSize(4).allMatch(left -> left.kind() == NotRead.Kind.LIMIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"version\":4,\"sessions\":[]}|version LIFTLOG_NEWER",
        "{\"version\":3,\"sessions\":[{\"version\":7}]}|version LIFTLOG_NEWER",
        "{\"version\":3}|sessions MISSING_FIELD",
        "{\"sessions\":[]}|sessions EMPTY_LIST",
        "{\"sessions\":{}}|sessions WRONG_TYPE",
        "{\"sessions\":[1]}|WRONG_TYPE",
        "[]|WRONG_TYPE",
        "{\"sessions\":[{\"exercises\":[{\"name\":\" \"}]}]}|name BLANK",
        "{\"sessions\":[{\"exercises\":[{\"name\":\"a\",\"sets\":1.5}]}]}|sets NOT_A_COUNT",
        "{\"sessions\":[{\"exercises\":[{\"name\":\"a\",\"restBetweenSets\":{\"minRest\":\"90\"}}]}]}|minRest NOT_A_TIME",
        "{\"sessions\":[|JSON_TRUNCATED",
    })
    void whatIsNoPlanIsRefused(String plan, String problem) {
        assertThatThrownBy(() -> reader.read("plan", plan.getBytes(UTF_8), "Unnamed"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void aPlanWithTooManyExercisesIsRefused() {
        assertThatThrownBy(() -> only(String.join(",", Collections.nCopies(5_001, "{\"name\":\"Glute bridge\"}"))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("exercises TOO_MANY_ITEMS");
    }

    /// A plan cut off or with a changed character gives a routine or a clear error.
    @Property(tries = 1000)
    void aDamagedPlanIsReadOrRefused(
            @ForAll @IntRange(min = 1, max = 6) int version,
            @ForAll @Size(3) List<@IntRange(max = 4000) Integer> places,
            @ForAll char other)
            throws IOException {
        StringBuilder text = new StringBuilder(new String(file("version-" + version + ".liftlogplan"), UTF_8));
        for (int place : places) {
            text.setCharAt(place % text.length(), other);
        }
        try {
            assertThat(reader.read("plan", text.toString().getBytes(UTF_8), "Unnamed")).isNotEmpty();
        } catch (UnreadableFileException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
