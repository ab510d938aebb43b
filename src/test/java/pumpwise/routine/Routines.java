package pumpwise.routine;

import java.util.List;
import java.util.function.UnaryOperator;

/// Routines for tests, of the exercises in [pumpwise.catalog.Exercises].
public final class Routines {

    /// Of [#sound()]: a single, both legs at once.
    public static final Place HIP_THRUST = Place.of(Section.WORK, 0);
    /// Of [#sound()]: a single, one leg and then the other.
    public static final Place KICKBACK = Place.of(Section.WORK, 1);
    /// Of [#sound()]: a superset of walk and bridge.
    public static final Place SUPERSET = Place.of(Section.WORK, 2);
    /// Of [#sound()]: steps in each direction.
    public static final Place WALK = new Place(Section.WORK, 2, 0);
    /// Of [#sound()]: the other member.
    public static final Place BRIDGE = new Place(Section.WORK, 2, 1);
    /// Of [#sound()]: a single, one leg and then the other, with an optional pause.
    public static final Place DEADLIFT = Place.of(Section.WORK, 3);

    private Routines() {}

    /// A routine without findings.
    public static Routine sound() {
        return new Routine(
                "Glute pump",
                null,
                List.of(
                        Single.once(minutes("light-cardio", 5, 10)),
                        Single.once(minutes("dynamic-stretches", 2, 3)),
                        Single.once(reps("bodyweight-glute-bridge", 15, 15))),
                List.of(
                        single(reps("barbell-hip-thrust", 15, 20).withHold(TimeRange.ofSeconds(2)), 60, 90),
                        single(
                                reps("cable-glute-kickback", 15, 20)
                                        .withHold(TimeRange.ofSeconds(1))
                                        .withSwitchRest(TimeRange.ofSeconds(45, 60)),
                                45,
                                60),
                        new Superset(
                                List.of(
                                        steps("banded-lateral-walk", 15, 20),
                                        reps("banded-glute-bridge", 15, 20).withHold(TimeRange.ofSeconds(1))),
                                Range.of(3),
                                TimeRange.ofSeconds(60)),
                        single(reps("single-leg-rdl", 12, 15), 60, 90)),
                List.of(
                        Single.once(seconds("glute-stretch", 30, 45)),
                        Single.once(seconds("hamstring-stretch", 30, 45)),
                        Single.once(seconds("hip-flexor-stretch", 30, 45))),
                List.of());
    }

    /// The sound routine with one item changed.
    public static Routine sound(Place place, UnaryOperator<Prescription> edit) {
        return sound().withItem(place, edit);
    }

    /// The sound routine with another work section.
    public static Routine working(Block... work) {
        return sound().withBlocks(Section.WORK, List.of(work));
    }

    /// Three sets of an item.
    public static Single single(Prescription item, long leastRest, long greatestRest) {
        return new Single(item, Range.of(3), TimeRange.ofSeconds(leastRest, greatestRest));
    }

    /// An amount in reps.
    public static Prescription reps(String exercise, int least, int greatest) {
        return Prescription.of(exercise, new Amount.Reps(new Range(least, greatest)));
    }

    /// An amount in steps.
    public static Prescription steps(String exercise, int least, int greatest) {
        return Prescription.of(exercise, new Amount.Steps(new Range(least, greatest)));
    }

    /// An amount in seconds.
    public static Prescription seconds(String exercise, long least, long greatest) {
        return Prescription.of(exercise, new Amount.Time(TimeRange.ofSeconds(least, greatest)));
    }

    /// An amount in minutes.
    public static Prescription minutes(String exercise, long least, long greatest) {
        return seconds(exercise, least * 60, greatest * 60);
    }
}
