package pumpwise.words;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Block;
import pumpwise.routine.Notation;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;

/// The texts of rules and findings.
public final class FindingWords {

    private static final int SECONDS_PER_MINUTE = 60;

    private final Words words;
    private final PlaceWords places;
    private final Catalog catalog;
    private final boolean plain;

    /// Sentences from `words`, with the names of exercises from `catalog`.
    public FindingWords(Words words, Catalog catalog) {
        this(words, catalog, false);
    }

    private FindingWords(Words words, Catalog catalog, boolean plain) {
        this.words = words;
        this.places = new PlaceWords(words);
        this.catalog = catalog;
        this.plain = plain;
    }

    /// The same texts with values as in files, `8-10 reps`, for output that other programs read.
    public FindingWords inFileNotation() {
        return new FindingWords(words, catalog, true);
    }

    /// The name of a principle.
    public String principle(Principle principle) {
        return words.text("rules.principle." + Worded.key(principle));
    }

    /// The name of a rule.
    public String title(RuleId rule) {
        return words.text("rules.title." + rule.id());
    }

    /// A sentence about what a rule checks.
    public String summary(RuleId rule) {
        return words.text("rules.summary." + rule.id());
    }

    /// A few sentences about why the rule exists, with their source.
    public String why(RuleId rule) {
        return words.text("rules.why." + rule.id(), words.text("rules.source"));
    }

    /// A place in a routine: `work 4, second in the superset`.
    public String where(Place place) {
        return places.text(place);
    }

    /// The value that was found: `8–10 reps`.
    public String found(Finding finding) {
        return value(finding.found());
    }

    /// The required value: `12–25 reps`.
    public String allowed(Finding finding) {
        return value(finding.allowed());
    }

    /// What is wrong and how to fix it.
    ///
    /// @param finding the finding
    /// @param routine the routine that was checked
    public String message(Finding finding, Routine routine) {
        return message(
                finding,
                subject(finding.place(), routine, "rules.superset"),
                subject(finding.place(), routine, "rules.superset.within"));
    }

    /// The label of the button that applies a fix: `Set to 1 s`.
    public String fix(Fix fix) {
        return words.text("rules.fix." + fix.key(), value(fix.to()));
    }

    /// The message for a rule that could not be checked.
    public String failure(RuleId rule) {
        return words.text("rules.failure", title(rule));
    }

    /// What is wrong in the log, without a routine.
    ///
    /// @param finding of a rule that needs the log
    public String message(Finding finding) {
        String section = places.section(finding.place().section());
        return message(finding, section, section);
    }

    private String message(Finding finding, String subject, String within) {
        FindingValue found = finding.found() instanceof FindingValue.Without(FindingValue missing) ? missing : finding.found();
        return words.text(
                "rules.message." + finding.rule().id() + "." + finding.key(), subject, value(found), allowed(finding), within);
    }

    /// A value on its own.
    public String value(FindingValue value) {
        return switch (value) {
            case FindingValue.None() -> words.text("rules.value.none");
            case FindingValue.Counted(Range count, Unit unit) ->
                words.text(
                        "rules.value." + unit.word(),
                        plain ? Notation.write(count) : ValueText.of(count),
                        count.greatest());
            case FindingValue.Timed(var time) -> plain ? Notation.write(time) : ValueText.of(time);
            case FindingValue.AtLeast(FindingValue limit) -> words.text("rules.value.at-least", value(limit));
            case FindingValue.AtMost(FindingValue limit) -> words.text("rules.value.at-most", value(limit));
            case FindingValue.Without(FindingValue missing) -> words.text("rules.value.without", value(missing));
            case FindingValue.Paced(var tempo) -> plain ? Notation.write(tempo) : tempo(tempo);
            case FindingValue.Kinds(var mechanics) -> list("rules.mechanic.", mechanics);
            case FindingValue.Muscles(var muscles) -> list("rules.muscle.", muscles);
            case FindingValue.Exercises(List<String> ids) ->
                words.joinList(ids.stream().map(this::exercise).toList());
            case FindingValue.Quoted(String text) -> quoted(text);
            case FindingValue.Length(Duration length) ->
                words.text("rules.value.minutes", Math.ceilDiv(length.toSeconds(), SECONDS_PER_MINUTE));
            case FindingValue.HardSets(double sets, Muscle muscle) ->
                words.text(
                        "rules.value.hard-sets", sets, muscle == null ? "" : words.text("rules.value.for-muscle", muscle(muscle)));
            case FindingValue.Parts(var parts) ->
                words.joinList(parts.stream()
                        .map(part -> words.text("rules.value.part", part.part(), part.of()))
                        .toList());
            case FindingValue.Efforts(var efforts) ->
                words.joinList(efforts.stream()
                        .map(effort -> words.text("rules.value.effort", effort))
                        .toList());
            case FindingValue.HeavyDays(int days) -> words.text("rules.value.heavy-days", days);
            case FindingValue.Phrase(String key) -> words.text("rules.phrase." + key);
        };
    }

    private String tempo(Tempo tempo) {
        return words.text(
                "rules.value.tempo",
                ValueText.of(TimeRange.of(tempo.lower())),
                ValueText.of(TimeRange.of(tempo.lift())));
    }

    private String subject(Place place, Routine routine, String superset) {
        if (place.isSection()) {
            return places.section(place.section());
        }
        Block block = routine.block(place);
        boolean one = place.isMember() || block instanceof Single;
        return one ? exercise(block.items().get(Math.max(place.member(), 0)).exercise()) : words.text(superset);
    }

    /// The name of an exercise; its id in quotes if the catalog does not have it.
    public String exercise(String id) {
        return catalog.find(id).map(Exercise::name).orElseGet(() -> quoted(id));
    }

    private String quoted(String text) {
        return words.text("rules.value.quoted", text);
    }

    private String muscle(Muscle muscle) {
        return words.text("rules.muscle." + muscle.key());
    }

    private String list(String area, Collection<? extends Worded> things) {
        return words.joinList(things.stream()
                .map(thing -> words.text(area + thing.key()))
                .toList());
    }
}
