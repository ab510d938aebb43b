package pumpwise.export.other;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.export.text.MarkdownText;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.routine.notes.NoteWriter;
import pumpwise.words.CleanText;

/// Writes routines as text for Liftosaur: one exercise on a line, with everything that Liftosaur has no place for in the
/// comments above it, which it shows while training.
public final class Liftoscript {

    private final Catalog catalog;

    public Liftoscript(Catalog catalog) {
        this.catalog = catalog;
    }

    /// A routine as a program of one day.
    public WrittenPlan write(Routine routine) {
        Program program = new Program();
        program.start(routine);
        for (Section section : Section.values()) {
            routine.blocks(section).forEach(block -> program.add(block, section));
        }
        return new WrittenPlan(String.join("\n", program.lines) + "\n", program.left);
    }

    private final class Program {

        private final List<String> lines = new ArrayList<>();
        private final List<NotWritten> left = new ArrayList<>();

        /// How often each name has been used.
        private final Map<String, Integer> used = new HashMap<>();

        private int supersets;

        void start(Routine routine) {
            routine.rulesOff().forEach(off -> left.add(new NotWritten(NotWritten.Kind.RULE_OFF, "", off.rule())));
            lines.add("# Week 1");
            if (routine.note() != null) {
                routine.note().lines().filter(line -> !line.isBlank()).forEach(this::comment);
            }
            lines.add("## " + CleanText.of(routine.name()));
        }

        private void comment(String line) {
            // Three dots at the start would repeat the comment of another exercise.
            String text = CleanText.of(line.strip());
            lines.add("// " + MarkdownText.escape(text.startsWith("...") ? "\u2026" + text.substring(3) : text));
        }

        void add(Block block, Section section) {
            List<Prescription> items = block.items();
            String superset = items.size() > 1 ? label(supersets++) : null;
            for (int at = 0; at < items.size(); at++) {
                boolean last = at == items.size() - 1;
                add(items.get(at), block, section, last ? block.rest() : null, superset);
            }
        }

        private void add(
                Prescription item, Block block, Section section, @Nullable TimeRange rest, @Nullable String superset) {
            Exercise exercise = catalog.find(item.exercise()).orElse(null);
            Load.Weight weight = weight(item);
            NoteWriter notes = new NoteWriter().section(section);
            notes.counted(item.amount().unit(), exercise == null ? null : exercise.movement().sides());
            if (!block.sets().isSingle()) {
                notes.sets(block.sets());
            }
            if (item.amount() instanceof Amount.Time time && !time.time().isSingle()) {
                notes.time(time.time());
            }
            if (rest != null && !rest.isSingle()) {
                notes.rest(rest);
            }
            notes.values(weight == null ? item : item.withLoad(null));
            notes.lines().forEach(this::comment);
            List<String> parts = new ArrayList<>(List.of(name(item, exercise)));
            String load = weight == null ? "" : " " + plain(weight.amount()) + weight.unit().word();
            parts.add(block.sets().least() + "x" + set(item.amount(), rest) + load);
            if (!(item.amount() instanceof Amount.Time)) {
                parts.add(seconds(rest) + "s");
            }
            if (superset != null) {
                parts.add("superset: " + superset);
            }
            parts.add("warmup: none");
            lines.add(String.join(" / ", parts));
        }

        /// A label sets an exercise apart that comes a second time.
        private String name(Prescription item, @Nullable Exercise exercise) {
            String known = exercise == null ? null : LiftosaurNames.builtIn(exercise.id());
            String name = known == null ? LiftosaurNames.plain(catalog.nameOf(item.exercise())) : known;
            int times = used.merge(name, 1, Integer::sum);
            if (known == null && times == 1) {
                left.add(new NotWritten(NotWritten.Kind.NEW_EXERCISE, catalog.nameOf(item.exercise()), name));
            }
            return times == 1 ? name : "part" + times + ": " + name;
        }
    }

    private static String set(Amount amount, @Nullable TimeRange rest) {
        return switch (amount) {
            case Amount.Reps reps -> count(reps.count());
            case Amount.Steps steps -> count(steps.count());
            case Amount.Time time ->
                "1 " + Math.max(1, time.time().greatest().plusMillis(999).toSeconds()) + "s|" + seconds(rest) + "s";
        };
    }

    private static String count(Range count) {
        return Notation.write(count);
    }

    /// The shortest rest: Liftosaur has a single one, and its bell means that the rest may end.
    private static long seconds(@Nullable TimeRange rest) {
        return rest == null ? 0 : rest.least().plusMillis(999).toSeconds();
    }

    /// The load as Liftosaur can hold it: one weight, not several.
    private static Load.@Nullable Weight weight(Prescription item) {
        Load load = item.load() == null ? null : Load.read(item.load()).orElse(null);
        return load instanceof Load.Weight weight && weight.pieces() == 1 ? weight : null;
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    /// A, B, ..., Z, AA, AB, ...
    private static String label(int number) {
        String letter = Character.toString('A' + number % 26);
        return number < 26 ? letter : label(number / 26 - 1) + letter;
    }
}
