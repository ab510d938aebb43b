package pumpwise.figure.pose;

/// A side of the body.
public enum Side {
    RIGHT(1),
    LEFT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /// 1 for the right, -1 for the left: the outward direction along z.
    public int sign() {
        return sign;
    }

    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }
}
