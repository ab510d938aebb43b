package pumpwise.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
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
import pumpwise.rules.Figure;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;

/// The texts of rules and findings.
public final class FindingWords {

    private static final Pattern RANGE = Pattern.compile("(?<=\\d)-(?=\\d)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=\\p{L})");

    private final Words words;
    private final PlaceWords places;
    private final Catalog catalog;
    private final boolean plain;

    /// Texts from `words`, with the names that exercises have in `catalog`.
    public FindingWords(Words words, Catalog catalog) {
        this(words, catalog, false);
    }

    private FindingWords(Words words, Catalog catalog, boolean plain) {
        this.words = words;
        this.places = new PlaceWords(words);
        this.catalog = catalog;
        this.plain = plain;
    }

    /// The same texts with figures as in routine files, for programs that read them.
    public FindingWords plain() {
        return new FindingWords(words, catalog, true);
    }

    /// The name of a principle.
    public String principle(Principle principle) {
        return words.say("rules.principle." + word(principle));
    }

    /// The name of a rule.
    public String title(RuleId rule) {
        return words.say("rules.title." + rule.id());
    }

    /// What a rule checks, in one sentence with its figures.
    public String summary(RuleId rule) {
        return words.say("rules.summary." + rule.id());
    }

    /// Why the rule exists, in a few sentences with its figures and their source.
    public String why(RuleId rule) {
        return words.say("rules.why." + rule.id(), words.say("rules.source"));
    }

    /// A place in a routine: `work 4, second of superset`.
    public String where(Place place) {
        return places.say(place);
    }

    /// What was found: `8–10 reps`.
    public String found(Finding finding) {
        return figure(finding.found());
    }

    /// What is required: `12–25 reps`.
    public String allowed(Finding finding) {
        return figure(finding.allowed());
    }

    /// What is wrong and what to do about it.
    ///
    /// @param finding the finding
    /// @param routine the routine it is about
    public String message(Finding finding, Routine routine) {
        Figure found = finding.found() instanceof Figure.Without(Figure missing) ? missing : finding.found();
        return words.say(
                "rules.message." + finding.rule().id() + "." + finding.key(),
                subject(finding.place(), routine, "rules.superset"),
                figure(found),
                allowed(finding),
                subject(finding.place(), routine, "rules.superset.within"));
    }

    /// The text of the button that applies a fix: `Set to 1 s`.
    public String fix(Fix fix) {
        return words.say("rules.fix." + fix.key(), figure(fix.to()));
    }

    /// The message that a rule could not be checked.
    public String failure(RuleId rule) {
        return words.say("rules.failure", title(rule));
    }

    /// A figure on its own.
    public String figure(Figure figure) {
        return switch (figure) {
            case Figure.None() -> words.say("rules.figure.none");
            case Figure.Counted(Range count, Unit unit) ->
                words.say("rules.figure." + unit.word(), notation(Notation.write(count)), count.greatest());
            case Figure.Timed(var time) -> notation(Notation.write(time));
            case Figure.AtLeast(Figure limit) -> words.say("rules.figure.at-least", figure(limit));
            case Figure.AtMost(Figure limit) -> words.say("rules.figure.at-most", figure(limit));
            case Figure.Without(Figure missing) -> words.say("rules.figure.without", figure(missing));
            case Figure.Paced(var tempo) -> plain ? Notation.write(tempo) : tempo(tempo);
            case Figure.Kinds(var mechanics) -> list("rules.mechanic.", mechanics);
            case Figure.Muscles(var muscles) -> list("rules.muscle.", muscles);
            case Figure.Exercises(List<String> ids) ->
                words.list(ids.stream().map(this::exercise).toList());
            case Figure.Quoted(String text) -> quoted(text);
            case Figure.Said(String key) -> words.say("rules.said." + key);
        };
    }

    private String tempo(Tempo tempo) {
        return words.say(
                "rules.figure.tempo",
                notation(Notation.write(TimeRange.of(tempo.lower()))),
                notation(Notation.write(TimeRange.of(tempo.lift()))));
    }

    /// A figure with an en dash and with its unit on the same line.
    private String notation(String figure) {
        return plain
                ? figure
                : UNIT.matcher(RANGE.matcher(figure).replaceAll("\u2013")).replaceAll("\u00a0");
    }

    private String subject(Place place, Routine routine, String superset) {
        if (place.isSection()) {
            return places.section(place.section());
        }
        Block block = routine.block(place);
        boolean one = place.isMember() || block instanceof Single;
        return one ? exercise(block.items().get(Math.max(place.member(), 0)).exercise()) : words.say(superset);
    }

    /// The name of an exercise; its id in quotes if the catalog does not have it.
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
