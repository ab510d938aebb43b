package pumpwise.figure;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.pose.Pose;

/// The poses of a movement.
public sealed interface Poses {

    /// The pose at a moment.
    ///
    /// @param moment the height from 0 to 1 in a rep, or the number of completed laps in a cycle
    Pose at(double moment);

    /// All given poses, in order.
    List<Pose> all();

    /// A movement up and down between two ends, which are named by height, not by the order in a rep.
    ///
    /// @param low the end of lowering
    /// @param between poses in between, by height
    /// @param peak the end of lifting, where the hold is
    record Repetition(Pose low, List<Via> between, Pose peak) implements Poses {

        public Repetition {
            between = List.copyOf(between);
        }

        @Override
        public Pose at(double moment) {
            double height = Math.clamp(moment, 0, 1);
            Pose from = low;
            double start = 0;
            for (Via via : between) {
                if (height <= via.at) {
                    return from.toward(via.pose, (height - start) / (via.at - start));
                }
                from = via.pose;
                start = via.at;
            }
            return from.toward(peak, (height - start) / (1 - start));
        }

        @Override
        public List<Pose> all() {
            List<Pose> all = new ArrayList<>(List.of(low));
            between.forEach(via -> all.add(via.pose));
            all.add(peak);
            return all;
        }
    }

    /// A pose between low and peak.
    ///
    /// @param at its height, between 0 and 1
    record Via(double at, Pose pose) {}

    /// Repeated steps. A lap is one step, or two if every other step is mirrored. The picture moves along, so that a
    /// planted foot slides back with the floor.
    ///
    /// @param step the poses of one step, equally long; at least one
    /// @param isMirrored whether every other step is mirrored
    /// @param travelX the forward distance of a step
    /// @param travelZ the distance of a step to the right
    record Cycle(List<Pose> step, boolean isMirrored, double travelX, double travelZ) implements Poses {

        public Cycle {
            if (step.isEmpty()) {
                throw new IllegalArgumentException("a step has a pose");
            }
            step = List.copyOf(step);
        }

        /// The number of steps in a lap.
        public int steps() {
            return isMirrored ? 2 : 1;
        }

        /// Whether the steps move forward or sideways.
        public boolean isTravelling() {
            return travelX != 0 || travelZ != 0;
        }

        @Override
        public Pose at(double moment) {
            double lap = moment - Math.floor(moment);
            List<Pose> keys = all();
            double place = lap * keys.size();
            int index = Math.min((int) place, keys.size() - 1);
            Pose from = keys.get(index);
            Pose to = index + 1 < keys.size()
                    ? keys.get(index + 1)
                    : keys.getFirst().shifted(travelX * steps(), travelZ * steps());
            return from.toward(to, place - index).shifted(-travelX * steps() * lap, -travelZ * steps() * lap);
        }

        @Override
        public List<Pose> all() {
            List<Pose> all = new ArrayList<>(step);
            if (isMirrored) {
                step.forEach(pose -> all.add(pose.mirrored().shifted(travelX, travelZ)));
            }
            return all;
        }
    }
}
