package pumpwise.ui.learn.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.Catalog;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.words.Words;

/// Examples keep working with anything that is typed and chosen in them.
class ExamplePropertiesTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    /// One thing to do: at an item and a value of it, a text to type, a number of steps, and an exercise to choose.
    record Act(int item, int value, String text, int steps, int choice, boolean fixes) {}

    @Property(tries = 200)
    void nothingTypedIsLostAndResetLeadsBack(@ForAll Principle principle, @ForAll("acts") List<Act> acts) {
        ExampleViewModel example = new ExampleViewModel(WORDS, CATALOG, principle, WeightUnit.KILOGRAMS);
        List<RuleResult> first = example.resultsProperty().get();
        for (Act act : acts) {
            List<ExampleItem> items = example.itemsProperty().get();
            ExampleItem item = items.get(act.item() % items.size());
            if (!item.values().isEmpty()) {
                ExampleValue value = item.values().get(act.value() % item.values().size());
                value.type(act.text());
                assertThat(value.textProperty().get()).isEqualTo(act.text());
                value.step(act.steps());
                value.settle();
            }
            example.choose(item.place(), item.choices().get(act.choice() % item.choices().size()).id());
            if (act.fixes()) {
                example.resultsProperty().get().stream()
                        .flatMap(result -> result.findings().stream())
                        .findFirst()
                        .ifPresent(example::fix);
            }
            assertThat(example.resultsProperty().get())
                    .extracting(RuleResult::rule)
                    .containsExactlyElementsOf(RuleId.ofRoutine().stream()
                            .filter(rule -> rule.principle() == principle)
                            .toList());
        }
        example.reset();
        assertThat(example.resultsProperty().get()).isEqualTo(first);
        assertThat(example.changedProperty().get()).isFalse();
        assertThat(example.itemsProperty().get())
                .allSatisfy(item -> assertThat(item.values())
                        .allMatch(value -> value.refusalProperty().get().isEmpty()));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("15-20", "8", "2 min", "90 s", "0", "3 x 12", "lower 2 s, lift 1 s", "max", "90 %", "", "20-10", "RPE 10"),
                Arbitraries.strings().ofMaxLength(12));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        texts,
                        Arbitraries.of(-1, 1),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false))
                .as(Act::new)
                .list()
                .ofMaxSize(6);
    }
}
