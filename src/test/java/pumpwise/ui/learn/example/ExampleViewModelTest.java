package pumpwise.ui.learn.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.catalog.Catalog;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.Principle;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.RuleId;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.words.Words;

/// Examples that are changed and checked on the spot.
class ExampleViewModelTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    @ParameterizedTest
    @EnumSource
    void everyExampleStartsWithAFindingAndIsResetToIt(Principle principle) {
        ExampleViewModel example = example(principle);
        List<RuleResult> first = results(example);
        assertThat(first).extracting(RuleResult::rule).allMatch(rule -> rule.principle() == principle);
        assertThat(first).hasSize((int) RuleId.ofRoutine().stream().filter(it -> it.principle() == principle).count());
        assertThat(findings(example)).isNotEmpty();
        assertThat(example.changedProperty().get()).isFalse();

        fixAll(example);
        assertThat(example.changedProperty().get()).isEqualTo(!results(example).equals(first));
        example.reset();
        assertThat(results(example)).isEqualTo(first);
        assertThat(example.changedProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyExerciseCanBeChosenEverywhere(Principle principle) {
        ExampleViewModel example = example(principle);
        for (int index = 0; index < example.itemsProperty().get().size(); index++) {
            for (ExampleItem.Choice choice : example.itemsProperty().get().get(index).choices()) {
                example.choose(example.itemsProperty().get().get(index).place(), choice.id());
                ExampleItem now = example.itemsProperty().get().get(index);
                assertThat(now.exercise()).isEqualTo(choice.id());
                assertThat(now.chosen().name()).isNotBlank();
                assertThat(results(example)).noneMatch(it -> it.state() == PrincipleState.NOT_CHECKED
                        && it.rule() != RuleId.SUPERSET_SHAPE && it.rule() != RuleId.PEAK_PAUSE && it.rule() != RuleId.CONTROLLED_TEMPO);
            }
        }
        example.reset();
        assertThat(example.changedProperty().get()).isFalse();
    }

    @Test
    void theRulesFollowWhatIsTyped() {
        ExampleViewModel example = example(Principle.HIGH_REPETITIONS);
        assertThat(state(example, RuleId.REPS_RANGE)).isEqualTo(PrincipleState.NOT_MET);
        ExampleValue reps = value(example, 0, "amount");
        assertThat(reps.textProperty().get()).isEqualTo("8–10");

        reps.type("10-15");
        assertThat(state(example, RuleId.REPS_RANGE)).isEqualTo(PrincipleState.NEARLY_MET);
        assertThat(reps.textProperty().get()).isEqualTo("10-15");
        reps.type("15-20");
        assertThat(findings(example)).isEmpty();
        reps.settle();
        assertThat(reps.textProperty().get()).isEqualTo("15–20");
        reps.type("30");
        assertThat(findings(example).getFirst().message()).contains("more than the usual");
    }

    @Test
    void textThatCannotBeReadStaysAndSaysWhy() {
        ExampleViewModel example = example(Principle.HIGH_REPETITIONS);
        ExampleValue reps = value(example, 0, "amount");
        reps.type("many");
        assertThat(reps.refusalProperty().get()).contains("whole number");
        reps.settle();
        assertThat(reps.textProperty().get()).isEqualTo("many");
        assertThat(findings(example).getFirst().message()).contains("8–10");

        reps.step(1);
        assertThat(reps.textProperty().get()).isEqualTo("9–11");
        assertThat(reps.refusalProperty().get()).isEmpty();
        reps.type("");
        assertThat(reps.refusalProperty().get()).isNotEmpty();
        example.reset();
        assertThat(reps.textProperty().get()).isEqualTo("8–10");
        assertThat(reps.refusalProperty().get()).isEmpty();
    }

    @Test
    void aFixChangesTheValue() {
        ExampleViewModel example = example(Principle.TIME_UNDER_TENSION);
        ExampleValue hold = value(example, 0, "hold");
        RuleResult.Found found = findings(example).getFirst();
        assertThat(found.fix()).isEqualTo("Set to 1\u00a0s");
        example.fix(found);
        assertThat(hold.textProperty().get()).isEqualTo("1\u00a0s");
        assertThat(state(example, RuleId.PEAK_PAUSE)).isEqualTo(PrincipleState.MET);
    }

    @Test
    void aSwingNeedsNoHoldAndNoSlowTempo() {
        ExampleViewModel example = example(Principle.TIME_UNDER_TENSION);
        example.choose(example.itemsProperty().get().getFirst().place(), "kettlebell-swing");
        assertThat(findings(example)).isEmpty();
    }

    @Test
    void aSupersetNeedsTwoDifferentExercises() {
        ExampleViewModel example = example(Principle.SHORT_RESTS);
        assertThat(state(example, RuleId.SUPERSET_SHAPE)).isEqualTo(PrincipleState.MET);
        assertThat(value(example, 2, "rest").label()).isEqualTo("Rest after the round");
        example.choose(example.itemsProperty().get().get(2).place(), "banded-lateral-walk");
        assertThat(state(example, RuleId.SUPERSET_SHAPE)).isNotEqualTo(PrincipleState.MET);
    }

    @Test
    void aCueOfOnesOwnReplacesTheMissingOne() {
        ExampleViewModel example = example(Principle.MIND_MUSCLE_CONNECTION);
        assertThat(findings(example)).hasSize(1);
        value(example, 0, "cue").type("Squeeze");
        assertThat(findings(example)).isEmpty();
        value(example, 0, "cue").type("");
        assertThat(findings(example)).hasSize(1);
    }

    @Test
    void aFixThatAddsAnExerciseShowsIt() {
        ExampleViewModel example = example(Principle.EXERCISE_SELECTION);
        int before = example.itemsProperty().get().size();
        fixAll(example);
        assertThat(example.itemsProperty().get()).hasSizeGreaterThan(before);
        assertThat(findings(example)).isEmpty();
        assertThat(value(example, 0, "load").textProperty().get()).isEqualTo("70 % of 1RM");
    }

    @Test
    void anUnknownExerciseIsReplacedByTheOneThatWasMeant() {
        ExampleViewModel example = example(Principle.FRAME);
        assertThat(state(example, RuleId.KNOWN_EXERCISE)).isEqualTo(PrincipleState.NOT_MET);
        ExampleItem work = example.itemsProperty().get().get(2);
        assertThat(work.heading()).isEqualTo("Work");
        example.choose(work.place(), "barbell-hip-thrust");
        assertThat(state(example, RuleId.KNOWN_EXERCISE)).isEqualTo(PrincipleState.MET);
    }

    private static ExampleViewModel example(Principle principle) {
        return new ExampleViewModel(WORDS, CATALOG, principle, WeightUnit.KILOGRAMS);
    }

    private static List<RuleResult> results(ExampleViewModel example) {
        return example.resultsProperty().get();
    }

    private static PrincipleState state(ExampleViewModel example, RuleId rule) {
        return results(example).stream().filter(it -> it.rule() == rule).findFirst().orElseThrow().state();
    }

    private static List<RuleResult.Found> findings(ExampleViewModel example) {
        return results(example).stream().flatMap(it -> it.findings().stream()).toList();
    }

    private static void fixAll(ExampleViewModel example) {
        for (int round = 0; round < 20; round++) {
            findings(example).stream().filter(it -> it.fix() != null).findFirst().ifPresent(example::fix);
        }
    }

    private static ExampleValue value(ExampleViewModel example, int item, String key) {
        return example.itemsProperty().get().get(item).values().stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
