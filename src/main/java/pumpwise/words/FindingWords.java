package pumpwise.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Block;
import pumpwise.routine.Notation;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;

/// What rules are about and what they find, in sentences.
public final class FindingWords {

    private final Words words;
    private final PlaceWords places;
    private final Catalog catalog;

    /// Sentences from `words`, with exercises called as `catalog` does.
    public FindingWords(Words words, Catalog catalog) {
        this.words = words;
        this.places = new PlaceWords(words);
        this.catalog = catalog;
    }

    /// The name of a principle.
    public String principle(Principle principle) {
        return words.say("rules.principle." + word(principle));
    }

    /// The name of a rule.
    public String title(RuleId rule) {
        return words.say("rules.title." + rule.id());
    }

    /// What a rule checks, in one line with its figures.
    public String summary(RuleId rule) {
        return words.say("rules.summary." + rule.id());
    }

    /// Why there is such a rule, in two sentences with the figures and their source.
    public String why(RuleId rule) {
        return words.say("rules.why." + rule.id(), words.say("rules.source"));
    }

    /// Where something stands, as a person counts: `work 4, second of superset`.
    public String where(Place place) {
        return places.say(place);
    }

    /// What is there: `8-10 reps`.
    public String found(Finding finding) {
        return figure(finding.found());
    }

    /// What should be there: `12-25 reps`.
    public String allowed(Finding finding) {
        return figure(finding.allowed());
    }

    /// One sentence that says what is wrong, what was found and what is allowed.
    ///
    /// @param finding what a rule said
    /// @param routine the one it was said about
    public String message(Finding finding, Routine routine) {
        return words.say(
                "rules.message." + finding.rule().id() + "." + finding.key(),
                subject(finding.place(), routine),
                found(finding),
                allowed(finding));
    }

    /// What a button says that repairs it: `Set to 1 s`.
    public String fix(Fix fix) {
        return words.say("rules.fix." + fix.key(), figure(fix.to()));
    }

    /// That a rule could not be checked.
    public String failure(RuleId rule) {
        return words.say("rules.failure", title(rule));
    }

    /// A figure on its own.
    public String figure(Figure figure) {
        return switch (figure) {
            case Figure.None() -> words.say("rules.figure.none");
            case Figure.Counted(Range count, Unit unit) ->
                words.say("rules.figure." + unit.word(), Notation.write(count), count.greatest());
            case Figure.Timed(var time) -> Notation.write(time);
            case Figure.AtLeast(Figure limit) -> words.say("rules.figure.at-least", figure(limit));
            case Figure.AtMost(Figure limit) -> words.say("rules.figure.at-most", figure(limit));
            case Figure.Without(Figure missing) -> words.say("rules.figure.without", figure(missing));
            case Figure.Paced(var tempo) -> Notation.write(tempo);
            case Figure.Kinds(var mechanics) -> list("rules.mechanic.", mechanics);
            case Figure.Muscles(var muscles) -> list("rules.muscle.", muscles);
            case Figure.Exercises(List<String> ids) ->
                words.list(ids.stream().map(this::exercise).toList());
            case Figure.Quoted(String text) -> quoted(text);
            case Figure.Said(String key) -> words.say("rules.said." + key);
        };
    }

    private String subject(Place place, Routine routine) {
        if (place.isSection()) {
            return places.section(place.section());
        }
        Block block = routine.block(place);
        boolean one = place.isMember() || block instanceof Single;
        return one ? exercise(block.items().get(Math.max(place.member(), 0)).exercise()) : words.say("rules.superset");
    }

    /// What an exercise is called; its id in quotes where the catalog does not have it.
    public String exercise(String id) {
        return catalog.find(id).map(Exercise::name).orElseGet(() -> quoted(id));
    }

    private String quoted(String text) {
        return words.say("rules.figure.quoted", text);
    }

    private String list(String area, Collection<? extends Worded> things) {
        return words.list(things.stream()
                .map(thing -> words.say(area + thing.word().replace(' ', '-')))
                .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
