package pumpwise.ui.library.page;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import pumpwise.catalog.Muscle;

/// The outlines of a body and its muscles, seen from the front and from the back. The right half is listed, the left one
/// mirrors it. The middle of the body is at 0, the top of the head at 0, and the feet at 218.
final class MuscleMap {

    /// The right half of the body without its head, from the neck down the outside and up the inside. Points are listed
    /// as x, y, x, y, and so on.
    static final List<Double> BODY = points(
        5, 25, 6, 33, 20, 38, 26.5, 44, 30, 62, 33, 80, 36, 98, 38.5, 112, 36, 119, 32.5, 114, 31, 100, 27, 82, 24.5, 66,
        21, 58, 19.5, 74, 17, 88, 21, 102, 24, 118, 22.5, 142, 19, 164, 19.5, 180, 15, 202, 16.5, 212, 13, 217, 6.5, 216,
        6, 204, 4, 182, 5, 162, 3, 140, 1.5, 124);

    static final double HEAD_MIDDLE = 13.5;
    static final double HEAD_WIDTH = 19;
    static final double HEAD_HEIGHT = 25;

    /// The muscles that are seen from the front.
    static final Map<Muscle, List<Double>> FRONT = Map.ofEntries(
            one(Muscle.NECK, 1, 27, 4.5, 27, 5, 34, 1, 36),
            one(Muscle.TRAPS, 7, 35, 13, 37.5, 8, 39),
            one(Muscle.CHEST, 1.2, 43, 11, 41, 18.5, 46, 17, 54, 10, 59, 1.2, 57),
            one(Muscle.SHOULDERS, 20, 41, 25, 44.5, 28, 54, 24, 55, 20.5, 48),
            one(Muscle.BICEPS, 24.5, 57.5, 28.5, 56.5, 31, 69, 29.5, 75, 26.5, 71),
            one(Muscle.FOREARMS, 29, 80, 32.5, 80, 35.5, 98, 34, 104, 31, 96),
            one(Muscle.ABDOMINALS, 1, 60.5, 9, 62, 10.5, 76, 9.5, 90, 6, 103, 1, 110),
            one(Muscle.HIP_FLEXORS, 10, 102, 15, 101, 16, 109, 11, 118, 5, 118),
            one(Muscle.GLUTEUS_MEDIUS, 17.5, 95, 20, 103, 22, 112, 19, 114, 17, 104),
            one(Muscle.QUADRICEPS, 12, 121, 18, 113, 22, 122, 20.5, 144, 17, 159, 10, 159, 8.5, 140),
            one(Muscle.ADDUCTORS, 2.8, 124, 9.5, 121.5, 7, 138, 5.5, 150, 4, 140),
            one(Muscle.CALVES, 16.5, 168, 18.2, 178, 15, 192, 14.5, 178));

    /// The muscles that are seen from the back.
    static final Map<Muscle, List<Double>> BACK = Map.ofEntries(
            one(Muscle.NECK, 1, 26, 4.5, 26, 5, 31, 1, 31),
            one(Muscle.TRAPS, 1, 32.5, 6, 34.5, 17, 39.5, 9, 46, 1, 62),
            one(Muscle.SHOULDERS, 19.5, 41, 25, 44.5, 28, 54, 24, 55, 20.5, 48),
            one(Muscle.TRICEPS, 24.5, 57.5, 29, 56.5, 31.5, 70, 29.5, 76, 26.5, 71),
            one(Muscle.FOREARMS, 29, 80, 32.5, 80, 35.5, 98, 34, 104, 31, 96),
            one(Muscle.MIDDLE_BACK, 8.5, 49, 17, 46, 18, 55, 9, 59, 3.5, 61),
            one(Muscle.LATS, 18.5, 58, 17.5, 74, 13.5, 83, 6, 80, 3, 65, 10, 61),
            one(Muscle.LOWER_BACK, 1, 67, 5.5, 82, 12, 86, 9, 96, 1, 101),
            one(Muscle.GLUTEUS_MEDIUS, 9, 98.5, 15, 93, 18.5, 98, 20.5, 105, 14, 106),
            one(Muscle.GLUTEUS_MINIMUS, 17, 107.5, 21.3, 107, 22.8, 116, 20, 115),
            one(Muscle.GLUTEUS_MAXIMUS, 1.2, 104, 8, 101, 15, 108, 20, 117, 20, 124, 12, 129, 2.5, 126),
            one(Muscle.ADDUCTORS, 3, 129, 6.5, 131, 5.5, 143, 4, 140),
            one(Muscle.HAMSTRINGS, 9, 132, 20, 127.5, 20.5, 144, 16.5, 160, 8.5, 160, 7.5, 146),
            one(Muscle.CALVES, 6, 168, 17.5, 167, 18.5, 179, 14, 194, 8, 193, 5.5, 180));

    private MuscleMap() {}

    private static Map.Entry<Muscle, List<Double>> one(Muscle muscle, double... points) {
        return Map.entry(muscle, points(points));
    }

    private static List<Double> points(double... points) {
        return DoubleStream.of(points).boxed().toList();
    }
}
