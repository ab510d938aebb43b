package pumpwise.catalog.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Unit;
import pumpwise.figure.drawing.GlowMuscle;
import pumpwise.figure.drawing.Subject;

/// The figure of an exercise with the muscle that glows and the leg that works.
public final class ExerciseSubject {

    private ExerciseSubject() {}

    /// The subject to draw; empty if the exercise has no figure.
    public static Optional<Subject> of(Exercise exercise) {
        if (exercise.figure() == null) {
            return Optional.empty();
        }
        Sides sides = exercise.movement().sides();
        return Optional.of(new Subject(
                exercise.figure().get(),
                exercise.category() == Category.CARDIO ? null : muscle(exercise.primaryMuscles()),
                sides == Sides.EACH_LEG || sides == Sides.ALTERNATING,
                exercise.movement().unit() == Unit.REPS && exercise.movement().startsWith() == StartsWith.LOWER,
                isStretch(exercise.category()) ? Subject.Glow.STRETCH : Subject.Glow.EFFORT));
    }

    private static boolean isStretch(Category category) {
        return category == Category.STRETCHING || category == Category.MOBILITY;
    }

    /// The first glute among the muscles, or else the first one that can be highlighted.
    private static @Nullable GlowMuscle muscle(List<Muscle> muscles) {
        return muscles.stream()
                .filter(Muscle::isGlute)
                .map(ExerciseSubject::glow)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> muscles.stream().map(ExerciseSubject::glow).filter(Objects::nonNull).findFirst())
                .orElse(null);
    }

    private static @Nullable GlowMuscle glow(Muscle muscle) {
        return switch (muscle) {
            case GLUTEUS_MAXIMUS -> GlowMuscle.GLUTEUS_MAXIMUS;
            case GLUTEUS_MEDIUS -> GlowMuscle.GLUTEUS_MEDIUS;
            case HAMSTRINGS -> GlowMuscle.HAMSTRINGS;
            case QUADRICEPS -> GlowMuscle.QUADRICEPS;
            case HIP_FLEXORS -> GlowMuscle.HIP_FLEXORS;
            default -> null;
        };
    }
}
