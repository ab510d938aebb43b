package pumpwise.ui.learn.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Worded;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Notation;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Principle;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.Verdict;
import pumpwise.rules.pump.PumpRules;
import pumpwise.words.FindingWords;
import pumpwise.words.RefusalWords;
import pumpwise.words.Words;

/// A small routine to experiment with, and what the rules of one principle say about it. Nothing of it is saved.
public final class ExampleViewModel {

    private final Words words;
    private final Principle principle;
    private final WeightUnit unit;
    private final Catalog catalog;
    private final FindingWords findingWords;
    private final PumpCheck check;
    private final Example example;
    private final ReadOnlyObjectWrapper<List<ExampleItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RuleResult>> results = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private Routine routine;

    /// @param all the exercises
    /// @param unit the user's weight unit
    public ExampleViewModel(Words words, Catalog all, Principle principle, WeightUnit unit) {
        this.words = words;
        this.principle = principle;
        this.unit = unit;
        catalog = Examples.catalog(all, words.text("learn.example.own"));
        findingWords = new FindingWords(words, catalog);
        check = new PumpCheck(PumpRules.all(), catalog);
        example = new Examples(words.text("learn.example")).of(principle);
        routine = example.routine();
        refresh();
    }

    /// The exercises with their values. The list changes only when exercises do.
    public ReadOnlyObjectProperty<List<ExampleItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /// What each rule of the principle says.
    public ReadOnlyObjectProperty<List<RuleResult>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /// Whether anything differs from the start.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Chooses another exercise, which keeps the values that fit it.
    public void choose(Place place, String exercise) {
        edit(routine.withItem(place, old -> replace(old, exercise, place.section())));
    }

    private Prescription replace(Prescription old, String id, Section section) {
        Optional<Exercise> exercise = catalog.find(id);
        return exercise.map(it -> DefaultPrescriptions.replacing(old, it, section)
                        .withTempo(old.tempo())
                        .withCue(old.cue())
                        .withLoad(old.load()))
                .orElseGet(() -> old.withExercise(id));
    }

    /// Applies the fix of a finding.
    public void fix(RuleResult.Found found) {
        if (found.edit() != null) {
            edit(found.edit().apply(routine));
        }
    }

    /// Returns to the start, and forgets everything that was typed.
    public void reset() {
        edit(example.routine());
        values().forEach(ExampleValue::reset);
        refresh();
    }

    private Stream<ExampleValue> values() {
        return items.get().stream().flatMap(item -> item.values().stream());
    }

    private void edit(Routine edited) {
        routine = edited;
        refresh();
    }

    private void refresh() {
        changed.set(!routine.equals(example.routine()));
        if (hasOtherItems()) {
            items.set(routine.items().stream().map(this::item).toList());
        } else {
            values().forEach(ExampleValue::follow);
        }
        results.set(results(check.check(routine)));
    }

    private boolean hasOtherItems() {
        List<Routine.Item> now = routine.items();
        List<ExampleItem> before = items.get();
        return now.size() != before.size()
                || !now.stream().map(ExampleViewModel::id).toList()
                        .equals(before.stream().map(it -> it.place() + it.exercise()).toList());
    }

    private static String id(Routine.Item item) {
        return item.place() + item.prescription().exercise();
    }

    private List<RuleResult> results(Verdict verdict) {
        return RuleId.ofRoutine().stream()
                .filter(rule -> rule.principle() == principle)
                .map(rule -> new RuleResult(
                        rule,
                        findingWords.title(rule),
                        verdict.state(rule),
                        verdict.findings().stream()
                                .filter(finding -> finding.rule() == rule)
                                .map(finding -> new RuleResult.Found(
                                        finding.severity(),
                                        findingWords.message(finding, routine),
                                        finding.repair().map(findingWords::fix).orElse(null),
                                        finding))
                                .toList()))
                .toList();
    }

    private ExampleItem item(Routine.Item item) {
        String id = item.prescription().exercise();
        List<String> choices = new ArrayList<>(example.exercises().getOrDefault(item.place().section(), List.of()));
        if (!choices.contains(id)) {
            choices.addFirst(id);
        }
        return new ExampleItem(
                item.place(),
                heading(item),
                id,
                choices.stream()
                        .map(choice -> new ExampleItem.Choice(choice, findingWords.exercise(choice)))
                        .toList(),
                example.fields().stream()
                        .filter(field -> isShown(field, item))
                        .map(field -> value(field, item))
                        .toList());
    }

    /// The name of a section that is not alone, or of a superset.
    private String heading(Routine.Item item) {
        Place place = item.place();
        boolean first = place.block() == 0 && place.member() <= 0;
        boolean several = Stream.of(Section.values()).filter(it -> !routine.blocks(it).isEmpty()).count() > 1;
        if (first && several) {
            return words.text("learn.example.section." + Worded.key(place.section()));
        }
        return place.member() == 0 ? words.text("learn.example.superset") : "";
    }

    /// Whether an item has a field: a rest belongs to the last exercise of a superset, and rests only to work.
    private boolean isShown(ItemField field, Routine.Item item) {
        return switch (field) {
            case REST -> item.place().member() == Place.WHOLE
                    || item.place().member() == item.block().items().size() - 1;
            case SWITCH_REST -> !(item.block() instanceof Superset)
                    && catalog.find(item.prescription().exercise())
                            .filter(it -> it.movement().isTwoSided())
                            .isPresent();
            case SETS, AMOUNT, HOLD, LOAD, TEMPO, CUE, NOTE -> true;
        };
    }

    private ExampleValue value(ItemField field, Routine.Item item) {
        Optional<Exercise> exercise = catalog.find(item.prescription().exercise());
        String prompt = switch (field) {
            case CUE -> exercise.flatMap(it -> it.coaching().cues().stream().findFirst()).orElse("");
            case TEMPO -> exercise.map(it -> Notation.write(it.movement().tempo())).orElse("");
            case SETS, AMOUNT, HOLD, REST, LOAD, SWITCH_REST, NOTE -> words.text("learn.example.none");
        };
        return new ExampleValue(
                new Editor(),
                new ExampleValue.Descriptor(item.place(), field, label(field, item), prompt),
                LoadSteps.of(exercise.map(Exercise::equipment).orElse(List.of())),
                unit,
                new RefusalWords(words));
    }

    private String label(ItemField field, Routine.Item item) {
        String key = switch (field) {
            case AMOUNT -> item.prescription().amount().unit().word();
            case REST -> item.block() instanceof Superset ? "round-rest" : "rest";
            case SETS, HOLD, LOAD, SWITCH_REST, TEMPO, CUE, NOTE -> field.word();
        };
        return words.text("learn.example.value." + key);
    }

    /// Gives the values access to the routine.
    private final class Editor implements ExampleValue.Editing {

        @Override
        public Routine routine() {
            return routine;
        }

        @Override
        public void edit(Routine edited) {
            ExampleViewModel.this.edit(edited);
        }
    }
}
