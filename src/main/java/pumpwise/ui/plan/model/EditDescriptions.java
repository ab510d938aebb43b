package pumpwise.ui.plan.model;

import java.util.List;
import java.util.Set;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Superset;
import pumpwise.routine.edit.ItemField;
import pumpwise.routine.edit.RowOrder;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.RuleId;
import pumpwise.words.ValueText;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// Creates the descriptions of edits, with the names of exercises and values in their notation.
final class EditDescriptions {

    /// Characters of a text of the user's.
    private static final int LONGEST = 60;


    private final Words words;
    private final Catalog catalog;
    private final FindingWords findings;

    EditDescriptions(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
        findings = new FindingWords(words, catalog);
    }

    /// Renaming the routine.
    EditDescription name(String name) {
        return EditDescription.of("plan.change.name", name);
    }

    /// Changing a value, with its new text.
    EditDescription value(Routine edited, Place place, ItemField field) {
        Block block = edited.block(place);
        Prescription item = block.items().get(Math.max(place.member(), 0));
        String value = field.read(block, item);
        String written = field.isText() ? shortened(value) : ValueText.typeset(value);
        String called = words.text("plan.change.field." + called(field, item));
        return written.isEmpty()
                ? EditDescription.of("plan.change.no-figure", called, at(edited, place))
                : EditDescription.of(field.isText() ? "plan.change.text" : "plan.change.figure", called, at(edited, place), written);
    }

    /// The beginning of a long text, so that a notice and a tooltip can hold it.
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)).stripTrailing() + "\u2026";
    }

    private static String called(ItemField field, Prescription item) {
        return field == ItemField.AMOUNT ? item.amount().unit().word() : field.word();
    }

    /// Adding an exercise.
    EditDescription add(Exercise exercise) {
        return EditDescription.of("plan.change.add", exercise.name());
    }

    /// Replacing an exercise.
    EditDescription replace(Routine before, Place place, Exercise exercise) {
        return EditDescription.of("plan.change.replace", at(before, place), exercise.name());
    }

    /// Removing rows.
    EditDescription remove(Routine before, Set<Place> places) {
        return rows("plan.change.remove", "plan.change.remove-rows", before, places);
    }

    /// Moving rows.
    EditDescription move(Routine before, Set<Place> places) {
        return rows("plan.change.move", "plan.change.move-rows", before, places);
    }

    /// Duplicating rows.
    EditDescription duplicate(Routine before, Set<Place> places) {
        return rows("plan.change.duplicate", "plan.change.duplicate-rows", before, places);
    }

    /// A single row is described by its name, several by their number of exercises.
    private EditDescription rows(String one, String several, Routine before, Set<Place> places) {
        if (places.size() == 1) {
            return EditDescription.of(one, at(before, places.iterator().next()));
        }
        int count = RowOrder.exercises(before, places);
        return EditDescription.of(several, count);
    }

    /// Making a superset of these exercises.
    EditDescription makeSuperset(Routine edited, Place place) {
        return EditDescription.of("plan.change.move-in", members(edited.block(place)));
    }

    /// Splitting a superset of these exercises.
    EditDescription splitSuperset(Routine before, Place place) {
        return EditDescription.of("plan.change.split", members(before.block(place)));
    }

    /// Applying one fix.
    EditDescription fix(Routine before, Finding finding, Fix fix) {
        return finding.place().isSection()
                ? EditDescription.of("plan.change.fix", findings.fix(fix))
                : EditDescription.of("plan.change.fix-at", findings.fix(fix), at(before, finding.place()));
    }

    /// Applying all fixes.
    EditDescription fixAll() {
        return EditDescription.of("plan.change.fix-all");
    }

    /// Filling an empty routine with a template.
    EditDescription fill(Routine template) {
        return EditDescription.of("plan.change.fill", template.name());
    }

    /// What was fixed: "Fixed 3 findings: Peak pause and Short rests."
    String fixed(List<Finding> repaired) {
        List<String> rules = repaired.stream()
                .map(Finding::rule)
                .distinct()
                .map(findings::title)
                .toList();
        return words.text("plan.notice.fixed", repaired.size(), words.joinList(rules));
    }

    /// Switching a rule off.
    EditDescription ruleOff(RuleId rule) {
        return EditDescription.of("plan.change.rule-off", findings.title(rule));
    }

    /// Switching a rule back on.
    EditDescription ruleOn(RuleId rule) {
        return EditDescription.of("plan.change.rule-on", findings.title(rule));
    }

    /// The name of the exercise or the superset at a place.
    String at(Routine routine, Place place) {
        Block block = routine.block(place);
        return block instanceof Superset && !place.isMember()
                ? words.text("plan.change.superset", members(block))
                : exercise(block.items().get(Math.max(place.member(), 0)).exercise());
    }

    private String members(Block block) {
        return names(block.items());
    }

    /// The names of some exercises as a list.
    String names(List<Prescription> items) {
        return words.joinList(items.stream().map(item -> exercise(item.exercise())).toList());
    }

    private String exercise(String id) {
        return catalog.nameOf(id);
    }
}
