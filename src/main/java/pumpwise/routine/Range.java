package pumpwise.routine;

/// A count from `least` to `greatest`, such as 15-20 reps. Both ends are equal for a single number.
///
/// @param least at least 1
/// @param greatest at least `least`, at most [#GREATEST]
public record Range(int least, int greatest) {

    /// The greatest count that can be planned.
    public static final int GREATEST = 1000;

    /// Exactly one.
    public static final Range ONE = new Range(1, 1);

    /// @throws IllegalArgumentException if the range is reversed or outside 1 to [#GREATEST]
    public Range {
        if (least < 1 || greatest > GREATEST || least > greatest) {
            throw new IllegalArgumentException("not a range of counts: " + least + "-" + greatest);
        }
    }

    /// Exactly `count`.
    public static Range of(int count) {
        return new Range(count, count);
    }

    /// Whether it is a single number.
    public boolean isSingle() {
        return least == greatest;
    }

    /// The range in its notation: `15-20`, or `12`.
    @Override
    public String toString() {
        return isSingle() ? Integer.toString(least) : least + "-" + greatest;
    }
}
