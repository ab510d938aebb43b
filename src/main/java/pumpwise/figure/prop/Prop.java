package pumpwise.figure.prop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A piece of equipment. Held equipment is attached to the hands or the lap, so that the hands are always on it.
public sealed interface Prop {

    /// A padded bench.
    ///
    /// @param top the height of its pad
    /// @param along the axis of its long side
    record Bench(double x, double top, double wide, double length, Axis along) implements Prop {
        public static final double TOP = 42;
        public static final double WIDE = 28;
        public static final double LONG = 110;
    }

    /// A box or a step.
    record Box(double x, double z, double top, double length, double wide) implements Prop {
        public static final double LONG = 44;
        public static final double WIDE = 56;
    }

    /// A wall ahead, or beside the figure.
    ///
    /// @param at its distance along x or z
    record Wall(Axis across, double at) implements Prop {}

    /// A pad below a knee.
    record Cushion(double x, double z, double top) implements Prop {}

    /// A barbell with plates.
    ///
    /// @param rack whether it runs on the rails of a Smith machine
    record Barbell(Held on, boolean rack) implements Prop {}

    /// A dumbbell in each hand, in one, or on the lap.
    record Dumbbell(Held on, Axis along) implements Prop {}

    /// A kettlebell in both hands.
    record Kettlebell() implements Prop {}

    /// A mini band around both legs.
    record Band(Around on) implements Prop {}

    /// A long band from under the feet over the neck.
    record LoopBand() implements Prop {}

    /// A cable tower.
    ///
    /// @param x the position of the pulley
    /// @param stands the side of the figure on which the tower is
    /// @param pulley its height
    /// @param to the attachment at the end of the cable
    record Cable(double x, double z, Direction stands, double pulley, CableEnd to) implements Prop {
        public static final double PULLEY = 12;
    }

    /// A bench for hyperextensions.
    record HyperextensionBench(double angle) implements Prop {
        public static final double ANGLE = 45;
    }

    /// A machine for hip thrusts: a pad for the back, a roll over the lap, and a foot plate.
    record ThrustMachine() implements Prop {}

    /// A seated machine for abductions.
    ///
    /// @param seat the height of the seat
    /// @param back the angle of the back rest, in degrees
    record AbductionMachine(double seat, double back) implements Prop {
        public static final double BACK = 12;
    }

    /// A standing machine with a lever for one leg.
    ///
    /// @param foot whether the lever ends in a plate for the sole; otherwise in a roll behind the ankle
    record KickbackMachine(double x, boolean foot) implements Prop {}

    /// A leg press: a reclined seat, and a sled on rails.
    record LegPress(double angle) implements Prop {
        public static final double ANGLE = 45;
    }

    /// An axis of the room.
    enum Axis implements Option {
        X,
        Y,
        Z
    }

    /// The ways to hold a weight.
    enum Held implements Option {
        HANDS,
        RIGHT_HAND,
        LEFT_HAND,
        /// By both hands together, such as a goblet.
        BETWEEN_HANDS,
        LAP;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// The position of a band.
    enum Around implements Option {
        KNEES,
        ANKLES
    }

    /// A direction, seen from the figure.
    enum Direction implements Option {
        FRONT,
        BACK,
        LEFT,
        RIGHT
    }

    /// The attachment of a cable.
    enum CableEnd implements Option {
        HANDS,
        RIGHT_ANKLE,
        LEFT_ANKLE
    }

    /// An enum whose constants have words in files.
    interface Option {

        /// The name of the constant.
        String name();

        /// The word in files, such as `right-ankle`.
        default String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The constant with this word; null if no constant has it.
        static <E extends Enum<E> & Option> @Nullable E find(Class<E> type, String word) {
            for (E option : type.getEnumConstants()) {
                if (option.word().equals(word)) {
                    return option;
                }
            }
            return null;
        }
    }
}
