package pumpwise.ui.progress.plot;

import java.util.List;
import java.util.stream.IntStream;

/// The axis of the numbers. Its steps are 1, 2, 2.5 or 5 times a power of ten; plates come in steps of 2.5.
///
/// @param low its lower end, a whole number of steps
/// @param high its upper end, a whole number of steps
/// @param step the distance of its ticks
record ValueScale(double low, double high, double step) {

    private static final double[] STEPS = {1, 2, 2.5, 5};
    private static final double BELOW = 0.9;
    private static final double ABOVE = 1.05;
    private static final double TINY = 1e-9;

    /// A scale that fits numbers, from 10 % below the least to 5 % above the greatest.
    ///
    /// @param finest the steps are multiples of this
    /// @param most the most steps there is room for, at least 1
    static ValueScale around(double least, double greatest, double finest, int most) {
        return of(least * BELOW, greatest * ABOVE, finest, most);
    }

    /// A scale from 0 to 5 % above a number.
    ///
    /// @param high the least upper end
    /// @param finest the steps are multiples of this
    /// @param most the most steps there is room for, at least 1
    static ValueScale fromZero(double greatest, double high, double finest, int most) {
        return of(0, Math.max(greatest * ABOVE, high), finest, most);
    }

    private static ValueScale of(double from, double to, double finest, int most) {
        double end = to - from > TINY ? to : from + 1;
        double power = Math.pow(10, Math.floor(Math.log10((end - from) / most)));
        while (true) {
            for (double factor : STEPS) {
                double step = factor * power;
                if (!isWhole(step / finest)) {
                    continue;
                }
                double low = Math.floor(from / step + TINY);
                double high = Math.ceil(end / step - TINY);
                if (high - low <= most) {
                    return new ValueScale(low * step, high * step, step);
                }
            }
            power *= 10;
        }
    }

    private static boolean isWhole(double number) {
        return number > 0.5 && Math.abs(number - Math.rint(number)) < TINY;
    }

    /// The numbers of the ticks, from below.
    List<Double> ticks() {
        int count = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, count)
                .mapToObj(index -> low + index * step)
                .toList();
    }

    /// Where a number is between the ends, from 0 to 1.
    double part(double value) {
        return (value - low) / (high - low);
    }
}
