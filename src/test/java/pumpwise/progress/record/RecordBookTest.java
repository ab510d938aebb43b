package pumpwise.progress.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

class RecordBookTest {

    private static final String HIP_THRUST = "barbell-hip-thrust";

    private final List<ExerciseSession> slots = new ArrayList<>();
    private final List<SessionRecord> sessions = new ArrayList<>();

    private void session(UnaryOperator<RecordBuilder> sets) {
        SessionRecord session = sets.apply(RecordBuilder.at("2026-11-%02dT18:00:00Z".formatted(sessions.size() + 1)))
                .build();
        sessions.add(session);
        slots.addAll(ExerciseSession.of(session));
    }

    private void sets(@Nullable String load, int... reps) {
        session(it -> it.sets(HIP_THRUST, load, reps));
    }

    private List<@Nullable String> told() {
        RecordBook book = RecordBook.of(slots.stream(), WeightUnit.KILOGRAMS);
        return sessions.stream()
                .map(session -> book.told(session)
                        .map(RecordBookTest::words)
                        .orElse(null))
                .toList();
    }

    private static String words(PersonalRecord told) {
        long amount = told.kind() == RecordKind.LONGEST
                ? told.set().time().toSeconds()
                : told.set().count();
        return told.kind() + " " + told.set().load() + " x " + amount;
    }

    @Test
    void e4RecordsAreAParetoFront() {
        sets("40 kg", 20);
        sets("40 kg", 21);
        sets("42.5 kg", 15, 15);
        sets("40 kg", 21);
        sets("41 kg", 20);
        sets("40 kg", 15);
        sets("100 lb", 14);
        sets("45.4 kg", 14);
        session(it -> it.sets(HIP_THRUST, "40 kg", 25).hurt(HIP_THRUST, 1));
        sets("40 kg", 22);
        assertThat(told())
                .containsExactly(
                        null,
                        "MOST_AT_LOAD 40 kg x 21",
                        "HEAVIEST 42.5 kg x 15",
                        null,
                        "HEAVIEST_FOR_REPS 41 kg x 20",
                        null,
                        "HEAVIEST 100 lb x 14",
                        null,
                        null,
                        "MOST_AT_LOAD 40 kg x 22");
        RecordBook book = RecordBook.of(slots.stream(), WeightUnit.KILOGRAMS);
        assertThat(book.standing())
                .extracting(RecordBookTest::words)
                .containsExactly(
                        "HEAVIEST 100 lb x 14",
                        "MOST_AT_LOAD 42.5 kg x 15",
                        "MOST_AT_LOAD 41 kg x 20",
                        "MOST_AT_LOAD 40 kg x 22");
        assertThat(book.size()).isEqualTo(5);
    }

    @Test
    void theFirstOfEqualSetsStandsEvenIfItIsOld() {
        sets("40 kg", 20);
        sets("40 kg", 20);
        assertThat(RecordBook.of(slots.stream(), WeightUnit.KILOGRAMS).standing())
                .extracting(PersonalRecord::session)
                .containsExactly(slots.getFirst());
    }

    @Test
    void oneRecordIsToldPerSession() {
        session(it -> it.sets(HIP_THRUST, "40 kg", 20).sets(HIP_THRUST, "30 kg", 25));
        session(it -> it.sets(HIP_THRUST, "42.5 kg", 18).sets(HIP_THRUST, "30 kg", 26, 27));
        session(it -> it.sets(HIP_THRUST, "30 kg", 28, 29).sets(HIP_THRUST, "35 kg", 28));
        assertThat(told()).containsExactly(null, "HEAVIEST 42.5 kg x 18", "HEAVIEST_FOR_REPS 35 kg x 28");
    }

    @Test
    void edge17_withoutALoadMoreRepsAreARecordAndTheFirstWeightIsHeaviest() {
        sets(null, 20);
        sets("bodyweight", 21);
        sets("10 kg", 15);
        sets(null, 22, 23);
        sets("10 kg", 16);
        assertThat(told())
                .containsExactly(null, "MOST bodyweight x 21", "HEAVIEST 10 kg x 15", "MOST null x 23", "MOST_AT_LOAD 10 kg x 16");
    }

    @Test
    void theFirstRepsWithAWeightAreNoRecordIfItWasLiftedForATimeOrInOtherWords() {
        sets("two plates", 20);
        sets("20 kg", 15);
        sets("22.5 kg", 15);
        assertThat(told()).containsExactly(null, null, "HEAVIEST 22.5 kg x 15");
    }

    @Test
    void eachBandHasItsOwnRecord() {
        sets("green band", 20);
        sets("red band", 25);
        sets("green band", 21);
        sets("two plates", 30);
        sets("two plates", 31);
        assertThat(told()).containsExactly(null, null, "MOST_AT_LOAD green band x 21", null, null);
    }

    @Test
    void timesAreRecordsByWholeSeconds() {
        session(it -> it.timed("plank", 40));
        session(it -> it.timed("plank", 40));
        session(it -> it.timed("plank", 41));
        assertThat(told()).containsExactly(null, null, "LONGEST null x 41");
    }

    @Test
    void aSkippedSetIsNoFirstTime() {
        sets("40 kg", 0);
        sets("40 kg", 20);
        assertThat(told()).containsExactly(null, null);
    }
}
