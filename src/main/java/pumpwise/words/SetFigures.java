package pumpwise.words;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SetRecord;

/// The text for logged sets: the unit once, and what all of them share at the end.
public final class SetFigures {

    private final Words words;

    public SetFigures(Words words) {
        this.words = words;
    }

    /// The sets of one exercise, in order.
    public String of(List<SetRecord> sets) {
        if (sets.isEmpty()) {
            return "\u2013";
        }
        boolean oneLoad = isShared(sets.stream().map(set -> Objects.toString(set.load(), "")).toList());
        boolean oneEffort = isShared(sets.stream().map(set -> Integer.toString(set.effort())).toList());
        boolean alike = oneLoad && oneEffort;
        String left = side(sets, Side.LEFT, alike);
        String right = side(sets, Side.RIGHT, alike);
        String figures = left.isEmpty() && right.isEmpty() ? side(sets, null, alike) : sides(left, right);
        SetRecord first = sets.getFirst();
        if (!alike) {
            return figures;
        }
        String counted = counted(figures, first.unit(), sets.size() == 1 ? first.count() : sets.size());
        String loaded = first.load() == null
                ? counted
                : words.text("train.summary.all", counted, first.load().toString());
        return first.effort() == 0
                ? loaded
                : words.text("train.summary.all", loaded, words.text("train.summary.effort", first.effort()));
    }

    /// Only the sides on which something was done.
    private String sides(String left, String right) {
        if (right.isEmpty()) {
            return words.text("train.summary.left", left);
        }
        return left.isEmpty()
                ? words.text("train.summary.right", right)
                : words.text("train.summary.sides", left, right);
    }

    /// The sets of one side; each with its load and effort unless all are alike.
    private String side(List<SetRecord> sets, @Nullable Side side, boolean alike) {
        List<String> figures = sets.stream()
                .filter(set -> set.side() == side)
                .map(set -> alike ? count(set) : whole(set))
                .toList();
        return String.join(words.text("train.summary.separator"), figures);
    }

    private String whole(SetRecord set) {
        String counted = counted(count(set), set.unit(), set.count());
        String loaded = set.load() == null
                ? counted
                : words.text("train.summary.load", counted, set.load().toString());
        return set.effort() == 0
                ? loaded
                : words.text("train.summary.in-brackets", loaded, words.text("train.summary.effort", set.effort()));
    }

    private String count(SetRecord set) {
        return set.unit() == Unit.SECONDS
                ? new DurationWords(words).clock(set.time())
                : Integer.toString(set.count());
    }

    /// Counts with their unit; times are in clock notation, which has none.
    ///
    /// @param count decides between the singular and the plural
    private String counted(String figures, Unit unit, int count) {
        return switch (unit) {
            case REPS -> words.text("train.summary.count.reps", figures, count);
            case STEPS -> words.text("train.summary.count.steps", figures, count);
            case SECONDS -> figures;
        };
    }

    private static boolean isShared(List<String> values) {
        return values.stream().distinct().count() <= 1;
    }
}
