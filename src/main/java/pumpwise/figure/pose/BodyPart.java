package pumpwise.figure.pose;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The parts of the body that a hand or the other foot can rest on.
public enum BodyPart {
    HIPS(null),
    CHEST(null),
    /// The fold between belly and thighs, where a bar lies.
    LAP(null),
    RIGHT_THIGH(Side.RIGHT),
    LEFT_THIGH(Side.LEFT),
    RIGHT_SHIN(Side.RIGHT),
    LEFT_SHIN(Side.LEFT);

    private final @Nullable Side side;

    BodyPart(@Nullable Side side) {
        this.side = side;
    }

    /// Its leg; null for the trunk.
    public @Nullable Side side() {
        return side;
    }

    /// The same part of the other leg.
    BodyPart mirrored() {
        return switch (this) {
            case RIGHT_THIGH -> LEFT_THIGH;
            case LEFT_THIGH -> RIGHT_THIGH;
            case RIGHT_SHIN -> LEFT_SHIN;
            case LEFT_SHIN -> RIGHT_SHIN;
            case HIPS, CHEST, LAP -> this;
        };
    }

    /// The word in files, such as `left-shin`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
