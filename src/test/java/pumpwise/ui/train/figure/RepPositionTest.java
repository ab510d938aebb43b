package pumpwise.ui.train.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.figure.Poses;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.session.Progress;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.Side;
import pumpwise.storage.exercise.CatalogReader;

class RepPositionTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    private static final int AS_PLANNED = 100;
    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    /// The greatest speed of a movement, relative to its average.
    private static final double STEEPEST = 1.5;

    private static final double STEEPEST_IF_EXPLOSIVE = 2;

    @Property
    void aRepIsContinuousAndEndsAtItsEnds(
            @ForAll @IntRange(min = 200, max = 6000) int lift,
            @ForAll @IntRange(min = 200, max = 6000) int lower,
            @ForAll @IntRange(min = 50, max = 200) int pace,
            @ForAll boolean explosive) {
        assertThat(height(Phase.LIFT, lift, 0, pace, explosive)).isZero();
        assertThat(height(Phase.LOWER, lower, 0, pace, explosive)).isOne();
        double most = explosive ? STEEPEST_IF_EXPLOSIVE : STEEPEST;
        assertSmooth(heights(Phase.LIFT, lift, pace, explosive), 0, 1, most * frame(Phase.LIFT, lift, pace));
        assertSmooth(heights(Phase.LOWER, lower, pace, explosive), 1, 0, most * frame(Phase.LOWER, lower, pace));
        assertThat(heights(Phase.HOLD, lift, pace, explosive)).containsOnly(1.0);
    }

    /// All frames of a phase are close to their neighbors, and to the ends before and after the phase.
    private static void assertSmooth(List<Double> heights, double from, double to, double most) {
        List<Double> all = new ArrayList<>(List.of(from));
        all.addAll(heights);
        all.add(to);
        for (int index = 1; index < all.size(); index++) {
            assertThat((all.get(index) - all.get(index - 1)) * (to - from)).isBetween(-1e-9, most + 1e-9);
        }
    }

    /// The share of a phase that one frame takes.
    private static double frame(Phase phase, int millis, int pace) {
        return 1000.0 / rate(phase, millis) / Math.max(1, millis * AS_PLANNED / pace);
    }

    private static List<Double> heights(Phase phase, int millis, int pace, boolean explosive) {
        List<Double> heights = new ArrayList<>();
        int whole = Math.max(1, millis * AS_PLANNED / pace);
        for (int gone = 0; gone < whole; gone++) {
            heights.add(height(phase, millis, gone, pace, explosive));
        }
        return heights;
    }

    private static double height(Phase phase, int millis, int gone, int pace, boolean explosive) {
        Instant end = START.plusMillis(Math.max(1, millis * AS_PLANNED / pace));
        Progress.Guided set = new Progress.Guided(START, 3, 0, START, end);
        return RepPosition.of(set, phase(phase, millis, null), pace, START.plusMillis(gone)).height(explosive);
    }

    private static RepPhase phase(Phase phase, int millis, @Nullable Side side) {
        return new RepPhase(phase, Duration.ofMillis(millis), Duration.ofMillis(millis), side);
    }

    /// The pace moves the end of the running phase, but not its start.
    @Test
    void aChangeOfThePaceDoesNotMoveTheFigure() {
        Progress.Guided before = new Progress.Guided(START, 0, 0, START, START.plusMillis(2000));
        Progress.Guided after = new Progress.Guided(START, 0, 0, START, START.plusMillis(3000));
        RepPhase lowering = phase(Phase.LOWER, 2000, null);
        Instant now = START.plusMillis(1000);
        assertThat(RepPosition.of(before, lowering, 100, now).height(false)).isEqualTo(0.5);
        assertThat(RepPosition.of(after, lowering, 50, now).height(false)).isEqualTo(0.5);
    }

    @Test
    void aMovementHasEightFramesASecondAndAHoldHasNone() {
        assertThat(rate(Phase.LIFT, 1000)).isEqualTo(8);
        assertThat(rate(Phase.LOWER, 2000)).isEqualTo(8);
        assertThat(rate(Phase.HOLD, 2000)).isZero();
    }

    private static int rate(Phase phase, int millis) {
        return RepPosition.rate(phase(phase, millis, null)).perSecond();
    }

    /// The left leg comes first. Each lunge is lowest when a foot is planted in front, and the walk never goes back.
    @Test
    void aWalkingLungeAlternatesWithoutAJump() {
        Poses.Cycle walk = (Poses.Cycle) CATALOG.find("walking-lunge").orElseThrow().figure().get().poses();
        List<Double> laps = new ArrayList<>();
        for (int rep = 0; rep < 2; rep++) {
            for (Side side : Side.values()) {
                for (Phase phase : List.of(Phase.LOWER, Phase.LIFT)) {
                    for (double share = 0; share <= 1; share += 0.25) {
                        laps.add(new RepPosition(rep, phase, share, side).moment(walk, false, true).at());
                    }
                }
            }
        }
        assertThat(laps).isSorted().startsWith(0.25).endsWith(2.25);
        assertThat(laps.get(4)).isEqualTo(0.5);
        for (int index = 1; index < laps.size(); index++) {
            assertThat(laps.get(index) - laps.get(index - 1)).isLessThan(0.1);
        }
        assertThat(hips(walk, 0.5)).isLessThan(hips(walk, 0.75));
    }

    private static double hips(Poses poses, double moment) {
        return SkeletonSolver.solve(poses.at(moment)).hips().y();
    }

    @Test
    void stepsAreEven() {
        Poses.Cycle walk = (Poses.Cycle) CATALOG.find("banded-forward-walk").orElseThrow().figure().get().poses();
        assertThat(new RepPosition(0, Phase.STEP, 0, null).moment(walk, false, false).at()).isZero();
        assertThat(new RepPosition(2, Phase.STEP, 0.5, null).moment(walk, false, false).at()).isEqualTo(1.25);
    }

    /// A step of a figure without steps goes up and down again.
    @Test
    void aStepReturnsToItsStart() {
        assertThat(new RepPosition(4, Phase.STEP, 0, null).height(false)).isZero();
        assertThat(new RepPosition(4, Phase.STEP, 0.5, null).height(false)).isEqualTo(1, within(1e-9));
        assertThat(new RepPosition(4, Phase.STEP, 1, null).height(false)).isEqualTo(0, within(1e-9));
    }

    @Test
    void theLeftSideOfAnAlternatingExerciseIsMirrored() {
        Poses poses = CATALOG.find("bird-dog").orElseThrow().figure().get().poses();
        assertThat(new RepPosition(0, Phase.LIFT, 0.5, Side.LEFT).moment(poses, false, false).isMirrored()).isTrue();
        assertThat(new RepPosition(0, Phase.LIFT, 0.5, Side.RIGHT).moment(poses, false, false).isMirrored()).isFalse();
    }
}
