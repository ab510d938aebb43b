package pumpwise.export.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.export.sheet.RoutineSheet.Entry;
import pumpwise.export.sheet.RoutineSheet.Group;
import pumpwise.export.sheet.RoutineSheet.Part;
import pumpwise.export.sheet.RoutineSheet.PrincipleLine;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.rules.Principle;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.Verdict;
import pumpwise.session.plan.SessionPlan;
import pumpwise.words.CleanText;
import pumpwise.words.DurationWords;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// Puts routines into words for paper and pictures.
public final class SheetBuilder {

    private final Words words;
    private final Catalog catalog;

    public SheetBuilder(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /// A routine in words.
    ///
    /// @param verdict of the check of this routine
    public RoutineSheet build(Routine routine, Verdict verdict) {
        SessionPlan plan = SessionPlan.of(routine, catalog);
        return new RoutineSheet(
                CleanText.of(routine.name()),
                new DurationWords(words).minutes(plan.least(), plan.greatest()),
                clean(routine.note()),
                Arrays.stream(Principle.values())
                        .filter(Principle::isPumpPrinciple)
                        .map(principle -> principle(principle, verdict.state(principle)))
                        .toList(),
                words.text("check.met", verdict.principlesMet()),
                Arrays.stream(Section.values())
                        .filter(section -> !routine.blocks(section).isEmpty())
                        .map(section -> part(section, routine.blocks(section)))
                        .toList());
    }

    private PrincipleLine principle(Principle principle, PrincipleState state) {
        String word = state == PrincipleState.NEARLY_MET ? "nearly" : Worded.key(state);
        return new PrincipleLine(
                words.text("rules.principle." + Worded.key(principle)), state, words.text("check.state." + word));
    }

    private Part part(Section section, List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        for (Block block : blocks) {
            String heading = block instanceof Superset ? heading(block) : null;
            List<Entry> entries = block.items().stream().map(item -> entry(item, block, section)).toList();
            groups.add(new Group(groups.size() + 1, heading, block.sets(), entries));
        }
        return new Part(words.text("plan.section." + Worded.key(section)), section == Section.WORK, groups);
    }

    private String heading(Block block) {
        String rounds = words.text("sheet.rounds", ValueText.of(block.sets()), block.sets().greatest());
        return block.rest() == null
                ? words.text("sheet.superset", rounds)
                : words.text("sheet.superset.rest", rounds, ValueText.of(block.rest()));
    }

    private Entry entry(Prescription item, Block block, Section section) {
        Exercise exercise = catalog.find(item.exercise()).orElse(null);
        Sides sides = exercise == null ? Sides.BOTH : exercise.movement().sides();
        List<String> values = new ArrayList<>();
        boolean isSingle = !(block instanceof Superset);
        boolean saysSets = isSingle && (section == Section.WORK || !block.sets().equals(Range.ONE));
        String amount = amount(item.amount(), sides);
        values.add(saysSets ? words.text("sheet.sets", ValueText.of(block.sets()), block.sets().greatest(), amount) : amount);
        if (item.hold() != null) {
            values.add(words.text("sheet.hold", ValueText.of(item.hold())));
        }
        if (item.tempo() != null) {
            values.add(ValueText.typeset(Notation.write(item.tempo())));
        }
        if (isSingle && block.rest() != null) {
            values.add(words.text("sheet.rest", ValueText.of(block.rest())));
        }
        if (item.switchRest() != null) {
            values.add(words.text("sheet.switch-rest", ValueText.of(item.switchRest())));
        }
        return new Entry(
                CleanText.of(catalog.nameOf(item.exercise())),
                values,
                clean(item.load()),
                clean(item.cue() == null ? usualCue(exercise, section) : item.cue()),
                clean(item.note()),
                unit(item.amount()),
                sides == Sides.EACH_LEG || sides == Sides.EACH_DIRECTION,
                exercise == null ? null : ExerciseSubject.of(exercise).orElse(null));
    }

    private static @Nullable String usualCue(@Nullable Exercise exercise, Section section) {
        return exercise == null || section != Section.WORK
                ? null
                : exercise.coaching().cues().stream().findFirst().orElse(null);
    }

    private String amount(Amount amount, Sides sides) {
        String counted = switch (amount) {
            case Amount.Reps reps -> words.text("sheet.reps", ValueText.of(reps.count()), reps.count().greatest());
            case Amount.Steps steps -> words.text("sheet.steps", ValueText.of(steps.count()), steps.count().greatest());
            case Amount.Time time -> ValueText.of(time.time());
        };
        return switch (sides) {
            case EACH_LEG -> words.text("sheet.each-leg", counted);
            case EACH_DIRECTION -> words.text("sheet.each-direction", counted);
            case BOTH, ALTERNATING -> counted;
        };
    }

    private static Unit unit(Amount amount) {
        return switch (amount) {
            case Amount.Reps _ -> Unit.REPS;
            case Amount.Steps _ -> Unit.STEPS;
            case Amount.Time _ -> Unit.SECONDS;
        };
    }

    /// Line breaks in notes become spaces.
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : CleanText.of(text.replaceAll("\\s*\\R\\s*", " "));
    }
}
