package pumpwise.catalog;

import java.time.Duration;

/// How a set of an exercise is performed, as far as the timer and the rules need to know.
///
/// @param unit what a set is counted in
/// @param sides how a set is divided between left and right
/// @param peakPause whether a rep includes a pause at peak contraction
/// @param startsWith the first movement of a rep; used for reps only
/// @param explosive whether it is fast by nature, such as a swing, and needs no controlled tempo
/// @param tempo the tempo of a rep unless the routine sets one; used for reps only
/// @param perStep the duration of one step, 100 ms to 10 s; used for steps only
public record Movement(
        Unit unit,
        Sides sides,
        PeakPause peakPause,
        StartsWith startsWith,
        boolean explosive,
        Tempo tempo,
        Duration perStep) {

    /// The duration of a step if the file of an exercise has none.
    public static final Duration DEFAULT_PER_STEP = Duration.ofMillis(1500);

    /// Reps with both sides at a controlled tempo, starting with the lift.
    public static Movement reps(PeakPause peakPause) {
        return new Movement(
                Unit.REPS, Sides.BOTH, peakPause, StartsWith.LIFT, false, Tempo.CONTROLLED, DEFAULT_PER_STEP);
    }

    /// Steps at the default pace.
    public static Movement steps(Sides sides) {
        return new Movement(
                Unit.STEPS, sides, PeakPause.NONE, StartsWith.LIFT, false, Tempo.CONTROLLED, DEFAULT_PER_STEP);
    }

    /// A timed exercise.
    public static Movement timed(Sides sides) {
        return new Movement(
                Unit.SECONDS, sides, PeakPause.NONE, StartsWith.LIFT, false, Tempo.CONTROLLED, DEFAULT_PER_STEP);
    }

    /// The same movement with other sides.
    public Movement withSides(Sides other) {
        return new Movement(unit, other, peakPause, startsWith, explosive, tempo, perStep);
    }

    /// The same movement with another start.
    public Movement withStart(StartsWith other) {
        return new Movement(unit, sides, peakPause, other, explosive, tempo, perStep);
    }

    /// The same movement done explosively.
    public Movement asExplosive() {
        return new Movement(unit, sides, peakPause, startsWith, true, Tempo.EXPLOSIVE, perStep);
    }

    /// Whether a set consists of two efforts, one for each side or direction.
    public boolean isTwoSided() {
        return sides == Sides.EACH_LEG || sides == Sides.EACH_DIRECTION;
    }
}
