package pumpwise.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.prop.Prop;

/// How an exercise looks: its poses, its equipment, and from where it is seen. Working legs are right legs; for the set of
/// the left leg the finished picture is flipped.
///
/// @param seconds one way from low to peak, or one step; null where the tempo of the exercise says it
public record Figure(View view, List<Prop> props, Poses poses, @Nullable Double seconds) {

    /// Pieces of equipment in a figure.
    public static final int MAX_PROPS = 8;

    /// Poses in a figure.
    public static final int MAX_POSES = 12;

    public Figure {
        props = List.copyOf(props);
    }
}
