package pumpwise.figure.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;

class RasterTest {

    private static final int SIZE = 20;
    private static final int RED = 0xFFFF0000;
    private static final Transform AS_IT_IS = Transform.of(new Placement(1, 0, 0));

    private final Raster raster = new Raster(SIZE, SIZE);

    private void paint(Tint tint, Transform transform, double[]... polygons) {
        Shape area = new Shape.Area(new Outline(List.of(polygons)), tint);
        raster.paint(List.of(area), transform, role -> role == Role.BACKGROUND ? 0x00FF00 : 0xFF0000);
    }

    private void paint(double[]... polygons) {
        paint(Tint.of(Role.SKIN), AS_IT_IS, polygons);
    }

    private int alpha(int x, int y) {
        return raster.pixels()[y * SIZE + x] >>> 24;
    }

    private double painted() {
        return Arrays.stream(raster.pixels()).map(pixel -> pixel >>> 24).sum() / 255.0;
    }

    private static double[] rectangle(double left, double top, double right, double bottom) {
        return new double[] {left, top, right, top, right, bottom, left, bottom};
    }

    @Test
    void aPixelIsPaintedByTheShareThatIsCovered() {
        paint(rectangle(2, 3, 5.5, 4.25));
        assertThat(raster.pixels()[3 * SIZE + 2]).isEqualTo(RED);
        assertThat(alpha(1, 3)).isZero();
        assertThat(alpha(5, 3)).isCloseTo(128, within(1));
        assertThat(alpha(3, 4)).isCloseTo(64, within(1));
        assertThat(alpha(5, 4)).isCloseTo(32, within(1));
        assertThat(alpha(6, 3)).isZero();
        assertThat(alpha(3, 5)).isZero();
    }

    @Property
    void theShareOfATriangleIsItsArea(
            @ForAll @DoubleRange(min = 0, max = SIZE) double x1,
            @ForAll @DoubleRange(min = 0, max = SIZE) double y1,
            @ForAll @DoubleRange(min = 0, max = SIZE) double x2,
            @ForAll @DoubleRange(min = 0, max = SIZE) double y2,
            @ForAll @DoubleRange(min = 0, max = SIZE) double x3,
            @ForAll @DoubleRange(min = 0, max = SIZE) double y3) {
        Coverage coverage = new Coverage(SIZE, SIZE);
        coverage.measure(Outline.of(x1, y1, x2, y2, x3, y3), AS_IT_IS);
        double sum = 0;
        for (int y = coverage.top(); y < coverage.bottom(); y++) {
            for (int x = coverage.from(y); x < coverage.to(y); x++) {
                float share = coverage.shares()[coverage.index(x, y)];
                assertThat(share).isBetween(0f, 1.0001f);
                sum += share;
            }
        }
        double area = Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;
        assertThat(sum).isCloseTo(area, within(0.002));
    }

    @Test
    void polygonsOfOneOutlineDoNotCancelEachOther() {
        paint(rectangle(2, 2, 10, 10), new double[] {5, 5, 5, 12, 12, 12, 12, 5});
        assertThat(painted()).isCloseTo(8 * 8 + 7 * 7 - 5 * 5, within(0.1));
    }

    @Test
    void aPolygonWithoutHeightIsLeftOut() {
        paint(rectangle(2, 2, 10, 10), new double[] {3, 5.5, 14, 5.5, 6, 5.5});
        assertThat(painted()).isCloseTo(8 * 8, within(0.1));
    }

    @Test
    void aSharedEdgeIsPaintedOnce() {
        paint(rectangle(2, 2, 10, 4.5), rectangle(4, 2, 8, 4.5));
        assertThat(alpha(5, 4)).isCloseTo(128, within(1));
    }

    @Test
    void whatIsOutsideIsLeftOut() {
        paint(rectangle(-30, -5, 3, 40));
        paint(rectangle(50, 50, 60, 60));
        paint(rectangle(-9, -9, -3, -3));
        assertThat(painted()).isCloseTo(3 * SIZE, within(0.1));
    }

    @Test
    void tintsAreMixedAndBlended() {
        paint(Tint.pale(Role.SKIN, 0.5), AS_IT_IS, rectangle(0, 0, 1, 1));
        assertThat(raster.pixels()[0]).isEqualTo(0xFF808000);
        paint(Tint.clear(Role.SKIN, 0.5), AS_IT_IS, rectangle(1, 0, 2, 1));
        assertThat(alpha(1, 0)).isCloseTo(128, within(1));
        paint(Tint.of(Role.BACKGROUND), AS_IT_IS, rectangle(1, 0, 2, 1));
        assertThat(raster.pixels()[1]).isEqualTo(0xFF00FF00);
    }

    @Test
    void aFlippedPictureIsTheMirrorImage() {
        double[] shape = {2, 2, 9, 4, 3, 11};
        Bounds frame = new Bounds(0, 0, SIZE, SIZE);
        paint(Tint.of(Role.SKIN), AS_IT_IS, shape);
        int[] plain = raster.pixels().clone();
        raster.clear();
        paint(Tint.of(Role.SKIN), AS_IT_IS.flipped(frame), shape);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int other = plain[y * SIZE + SIZE - 1 - x] >>> 24;
                assertThat(alpha(x, y)).isCloseTo(other, within(1));
            }
        }
    }

    @Test
    void aGlowFadesFromItsCenter() {
        Shape glow = new Shape.Glow(Outline.of(rectangle(0, 0, SIZE, SIZE)), 10, 10, 8, 1);
        raster.paint(List.of(glow), AS_IT_IS, _ -> 0xFF0000);
        assertThat(alpha(10, 10)).isGreaterThan(alpha(13, 10));
        assertThat(alpha(13, 10)).isGreaterThan(alpha(16, 10));
        assertThat(alpha(19, 10)).isZero();
        assertThat(alpha(10, 10) / 255.0).isCloseTo(0.93, within(0.03));
    }

    @Test
    void clearingRemovesEverything() {
        paint(rectangle(0, 0, SIZE, SIZE));
        raster.clear();
        assertThat(painted()).isZero();
    }
}
