package pumpwise.session.caution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The cautions that were shown, across sessions, and so which one comes next. No caution is shown twice in a row,
/// neither of all nor at the same moment.
///
/// @param shown what was shown, the latest last; each caution at most once for each moment
public record CautionHistory(List<Shown> shown) {

    /// The history before anything was shown.
    public static final CautionHistory NONE = new CautionHistory(List.of());

    public CautionHistory {
        // Of equal entries, as in a file that was edited by hand, the last one counts.
        shown = List.copyOf(shown.reversed().stream().distinct().toList().reversed());
    }

    /// A caution that was shown.
    ///
    /// @param moment when
    /// @param caution which
    public record Shown(CautionMoment moment, Caution caution) {}

    /// The next caution at a moment: of those that apply, the one that was not shown there for the longest time.
    ///
    /// @param applies must leave at least two to choose from
    public Caution next(CautionMoment moment, Predicate<Caution> applies) {
        @Nullable Caution last = shown.isEmpty() ? null : shown.getLast().caution();
        @Nullable Caution lastHere = shown.reversed().stream()
                .filter(it -> it.moment() == moment)
                .map(Shown::caution)
                .findFirst()
                .orElse(null);
        return moment.cautions().stream()
                .filter(applies)
                .filter(caution -> caution != last && caution != lastHere)
                .min(Comparator.comparingInt(caution -> shown.indexOf(new Shown(moment, caution))))
                .orElseThrow(() -> new IllegalStateException("too few cautions for " + moment));
    }

    /// The history after a caution was shown.
    public CautionHistory with(CautionMoment moment, Caution caution) {
        List<Shown> longer = new ArrayList<>(shown);
        longer.add(new Shown(moment, Objects.requireNonNull(caution)));
        return new CautionHistory(longer);
    }
}
