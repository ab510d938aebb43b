package pumpwise.catalog;

import java.time.Duration;

/// How an exercise is performed, as far as the timer and the rules need to know.
///
/// @param unit what is counted in a set
/// @param sides how it is divided between left and right
/// @param peakPause whether a pause at the peak belongs to it
/// @param startsWith the first direction of a repetition; only repetitions make use of it
/// @param explosive fast by nature, so that no controlled tempo is asked of it
/// @param tempo of a repetition, unless the routine says otherwise
/// @param perStep the time of one step, 100 ms to 10 s; only steps make use of it
public record Movement(
        Unit unit,
        Sides sides,
        PeakPause peakPause,
        StartsWith startsWith,
        boolean explosive,
        Tempo tempo,
        Duration perStep) {

    /// The time of a step where an exercise says nothing else.
    public static final Duration DEFAULT_PER_STEP = Duration.ofMillis(1500);

    /// Repetitions of both sides at a controlled tempo, beginning with the lift.
    public static Movement reps(PeakPause peakPause) {
        return new Movement(
                Unit.REPS, Sides.BOTH, peakPause, StartsWith.LIFT, false, Tempo.CONTROLLED, DEFAULT_PER_STEP);
    }

    /// Steps at the default pace, without a pause.
    public static Movement steps(Sides sides) {
        return new Movement(
                Unit.STEPS, sides, PeakPause.NONE, StartsWith.LIFT, false, Tempo.CONTROLLED, DEFAULT_PER_STEP);
    }

    /// Something kept up for a time.
    public static Movement timed(Sides sides) {
        return new Movement(
                Unit.SECONDS, sides, PeakPause.NONE, StartsWith.LIFT, false, Tempo.CONTROLLED, DEFAULT_PER_STEP);
    }

    /// The same movement divided between the sides in another way.
    public Movement withSides(Sides other) {
        return new Movement(unit, other, peakPause, startsWith, explosive, tempo, perStep);
    }

    /// The same movement beginning with the other direction.
    public Movement withStart(StartsWith other) {
        return new Movement(unit, sides, peakPause, other, explosive, tempo, perStep);
    }

    /// The same movement done explosively, a second each way.
    public Movement asExplosive() {
        return new Movement(unit, sides, peakPause, startsWith, true, Tempo.EXPLOSIVE, perStep);
    }

    /// Whether a set is made of two efforts, left and right.
    public boolean isTwoSided() {
        return sides == Sides.EACH_LEG || sides == Sides.EACH_DIRECTION;
    }
}
