package pumpwise.words.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SetRecord;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The texts for sets: the load first, and then how much was done with it.
public final class SetText {

    /// Greater weights cannot be written.
    private static final BigDecimal GREATEST = new BigDecimal(9999);

    private static final Duration LONG = Duration.ofMinutes(2);

    private final Words words;

    public SetText(Words words) {
        this.words = words;
    }

    /// The sets of an exercise in a session, in order: `42.5 kg × 18 · 17 · 16`. If it has sides: `15 kg × left 20 · 19,
    /// right 18 · 17`.
    public String of(List<SetResult> sets) {
        return String.join(words.text("progress.sets.then"), lines(sets));
    }

    /// The sets of an exercise in a session, with left and right on a line each.
    public List<String> lines(List<SetResult> sets) {
        List<SetRecord> all = sets.stream().flatMap(set -> set.sides().stream()).toList();
        if (all.stream().allMatch(set -> set.side() == null)) {
            return List.of(runs(all));
        }
        boolean oneLoad = all.stream().map(SetText::load).distinct().count() == 1;
        List<SetRecord> plain = oneLoad ? all.stream().map(set -> set.withLoad(null)).toList() : all;
        String left = together(words.text("progress.sets.left", side(plain, Side.LEFT)));
        String right = together(words.text("progress.sets.right", side(plain, Side.RIGHT)));
        return List.of(loaded(oneLoad ? all.getFirst().load() : null, left), right);
    }

    private String side(List<SetRecord> all, Side side) {
        String text = runs(all.stream().filter(set -> set.side() == side).toList());
        return text.isEmpty() ? "\u2013" : text;
    }

    /// A side stays on one line, unless its loads differ and it gets long.
    private String together(String side) {
        return side.contains(words.text("progress.sets.then")) ? side : side.replace(' ', '\u00a0');
    }

    /// Sets with the same load share its text.
    private String runs(List<SetRecord> sets) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < sets.size()) {
            int to = from + 1;
            while (to < sets.size() && load(sets.get(to)).equals(load(sets.get(from)))) {
                to++;
            }
            runs.add(run(sets.subList(from, to)));
            from = to;
        }
        return String.join(words.text("progress.sets.then"), runs);
    }

    private String run(List<SetRecord> sets) {
        String amounts = String.join(
                words.text("progress.sets.separator"),
                sets.stream().map(SetText::amount).toList());
        return loaded(sets.getFirst().load(), unit(sets, amounts));
    }

    private static String load(SetRecord set) {
        return Objects.toString(set.load(), "");
    }

    /// Minutes are easier to read than many seconds.
    private String unit(List<SetRecord> sets, String amounts) {
        SetRecord first = sets.getFirst();
        boolean isLong = sets.stream().allMatch(set -> set.unit() == Unit.SECONDS && set.time().compareTo(LONG) >= 0);
        if (!isLong) {
            return unit(amounts, first.unit());
        }
        DurationWords times = new DurationWords(words);
        return words.text(
                "progress.sets.minutes",
                String.join(
                        words.text("progress.sets.separator"),
                        sets.stream().map(set -> times.clock(set.time())).toList()));
    }

    private static String amount(SetRecord set) {
        return Long.toString(set.unit() == Unit.SECONDS ? set.time().toSeconds() : set.count());
    }

    /// One set with both sides: `42.5 kg × 18`, `15 kg × 20/18`. A weight in another unit is converted.
    public String brief(SetResult set, WeightUnit unit) {
        boolean oneLoad = set.sides().stream().map(SetText::load).distinct().count() == 1;
        List<SetRecord> sides = oneLoad ? set.sides() : List.of(set.lesser());
        String amounts = String.join("/", sides.stream().map(SetText::amount).toList());
        return loaded(converted(sides.getFirst().load(), unit), unit(amounts, set.unit()));
    }

    /// One set on one side: `40 kg × 19`, `45 s`.
    ///
    /// @param load null for none
    /// @param amount the reps, steps, or seconds
    public String of(@Nullable Load load, int amount, Unit unit) {
        return loaded(load, unit(Integer.toString(amount), unit));
    }

    /// How much was done in one set, without its load: `18`, `20/18`.
    public String amount(SetResult set) {
        return unit(String.join("/", set.sides().stream().map(SetText::amount).toList()), set.unit());
    }

    /// The load of a set; empty for none. A weight in another unit is converted.
    public String load(SetResult set, WeightUnit unit) {
        Load load = converted(set.load(), unit);
        return load == null ? "" : load.toString();
    }

    private static @Nullable Load converted(@Nullable Load load, WeightUnit unit) {
        if (!(load instanceof Load.Weight weight) || weight.unit() == unit) {
            return load;
        }
        BigDecimal amount = weight.amount()
                .multiply(weight.unit().inKilograms())
                .divide(unit.inKilograms(), 1, RoundingMode.HALF_UP);
        return amount.compareTo(GREATEST) > 0 ? load : new Load.Weight(weight.pieces(), amount, unit);
    }

    private String loaded(@Nullable Load load, String amounts) {
        return load == null ? amounts : words.text("progress.sets.load", load.toString(), amounts);
    }

    private String unit(String amounts, Unit unit) {
        return switch (unit) {
            case REPS -> amounts;
            case STEPS -> words.text("progress.sets.steps", amounts, amounts.equals("1") ? 1 : 2);
            case SECONDS -> words.text("progress.sets.seconds", amounts);
        };
    }

    /// A number with at most one decimal: `42.5`, `2,940`.
    public String number(double number) {
        return words.text("progress.number", number);
    }

    /// Kilograms in the unit of the user.
    public static double in(WeightUnit unit, double kilograms) {
        return kilograms / unit.inKilograms().doubleValue();
    }
}
