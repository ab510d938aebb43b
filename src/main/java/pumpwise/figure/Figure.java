package pumpwise.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.prop.Prop;

/// The figure of an exercise: its poses, its equipment, and the view. Working legs are right legs; for the set of the
/// left leg the finished picture is mirrored.
///
/// @param seconds the time from low to peak, or of one step; null if the tempo of the exercise decides
public record Figure(View view, List<Prop> props, Poses poses, @Nullable Double seconds) {

    /// The maximum number of props in a figure.
    public static final int MAX_PROPS = 8;

    /// The maximum number of poses in a figure.
    public static final int MAX_POSES = 12;

    public Figure {
        props = List.copyOf(props);
    }
}
