package pumpwise.figure.motion;

import pumpwise.figure.Poses;

/// The timing of a figure that is played: the repeated movement at the tempo of its exercise.
public sealed interface Playback {

    /// The moment at a time since the start.
    Moment at(double seconds);

    /// Reps with a hold at the peak.
    ///
    /// @param lift seconds up
    /// @param hold seconds at the peak; 0 for none
    /// @param lower seconds down
    /// @param startsHigh whether a rep starts by lowering
    /// @param isAlternating whether every other rep is mirrored
    record Repetitions(double lift, double hold, double lower, boolean isExplosive, boolean startsHigh, boolean isAlternating)
            implements Playback {

        /// A short rest at the low end, because the movement would otherwise seem to bounce.
        private static final double PAUSE = 0.35;

        @Override
        public Moment at(double seconds) {
            double rest = isExplosive ? 0 : PAUSE;
            double whole = lift + hold + lower + rest;
            long number = (long) Math.floor(seconds / whole);
            double now = seconds - number * whole;
            boolean isMirrored = isAlternating && number % 2 == 1;
            // A rep that starts by lowering ends with the hold.
            double inLift = startsHigh ? now - lower - rest : now;
            if (startsHigh && now < lower) {
                return new Moment(Height.lowering(now / lower, isExplosive), 1, isMirrored);
            }
            if (inLift < 0) {
                return new Moment(0, 1, isMirrored);
            }
            if (inLift < lift) {
                return new Moment(Height.lifting(inLift / lift, isExplosive), 1, isMirrored);
            }
            if (startsHigh || inLift < lift + hold) {
                return new Moment(1, Height.breathing(inLift - lift), isMirrored);
            }
            return new Moment(Height.lowering((inLift - lift - hold) / lower, isExplosive), 1, isMirrored);
        }
    }

    /// Steps, one after the other.
    record Steps(Poses.Cycle cycle, double secondsPerStep) implements Playback {

        @Override
        public Moment at(double seconds) {
            return Moment.of(seconds / secondsPerStep / cycle.steps());
        }
    }

    /// A continuous movement back and forth.
    ///
    /// @param oneWay seconds from low to peak
    record Swings(double oneWay) implements Playback {

        @Override
        public Moment at(double seconds) {
            return Moment.of((1 - Math.cos(Math.PI * seconds / oneWay)) / 2);
        }
    }

    /// A stretch that is held while breathing.
    ///
    /// @param into seconds from low to peak
    record Stretch(double into) implements Playback {

        private static final double BREATH = 5;
        private static final double DEPTH = 0.03;

        @Override
        public Moment at(double seconds) {
            if (seconds < into) {
                return Moment.of(Height.lifting(seconds / into, false));
            }
            return Moment.of(1 - DEPTH + DEPTH * Math.cos(2 * Math.PI * (seconds - into) / BREATH));
        }
    }
}
