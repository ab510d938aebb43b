package pumpwise.export.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SetRecord;

/// One set for an app that knows neither sides, nor steps, nor bands. The lesser side counts, because two rows would
/// double the sets in every statistic; what does not fit goes into a note.
///
/// @param result both sides of the set
record WrittenSet(SetResult result) {

    /// The effort from which a rating of perceived exertion means reps in reserve.
    private static final int LEAST_RPE = 6;

    boolean isWarmUp() {
        return lesser().section() == Section.WARM_UP;
    }

    boolean isTimed() {
        return lesser().unit() == Unit.SECONDS;
    }

    private SetRecord lesser() {
        return result.lesser();
    }

    /// Reps or steps; 0 for a timed set.
    int count() {
        return lesser().count();
    }

    /// The time of a timed set; zero for any other.
    Duration time() {
        return isTimed() ? lesser().time() : Duration.ZERO;
    }

    /// The weight of each piece in kilograms; null for none.
    @Nullable BigDecimal kilograms() {
        if (!(lesser().load() instanceof Load.Weight weight) || weight.amount().signum() == 0) {
            return null;
        }
        BigDecimal kilograms = weight.amount().multiply(weight.unit().inKilograms());
        BigDecimal rounded = kilograms.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// The effort as a rating of perceived exertion; 0 for none.
    int rpe() {
        return result.effort() >= LEAST_RPE ? result.effort() : 0;
    }

    /// What the columns of other apps cannot hold.
    ///
    /// @param withEffort whether there is no column for the effort
    List<String> notes(boolean withEffort) {
        List<String> notes = new ArrayList<>();
        if (lesser().side() != null) {
            notes.add(sides());
        }
        if (lesser().unit() == Unit.STEPS) {
            notes.add("steps");
        }
        Load load = lesser().load();
        if (load != null && !(load instanceof Load.Weight weight && weight.pieces() == 1)) {
            notes.add(load.toString());
        }
        if (result.effort() > 0 && (withEffort || rpe() == 0)) {
            notes.add("effort " + result.effort());
        }
        return notes;
    }

    /// `left 18, right 16`.
    private String sides() {
        boolean sameLoad = result.sides().stream()
                .allMatch(side -> Objects.equals(side.load(), result.sides().getFirst().load()));
        return result.sides().stream()
                .map(side -> side(side, !sameLoad))
                .collect(Collectors.joining(", "));
    }

    private static String side(SetRecord set, boolean withLoad) {
        Side side = Objects.requireNonNullElse(set.side(), Side.LEFT);
        String amount = set.unit() == Unit.SECONDS ? set.time().toSeconds() + " s" : Integer.toString(set.count());
        return side.word() + " " + (withLoad && set.load() != null ? set.load() + " x " : "") + amount;
    }
}
