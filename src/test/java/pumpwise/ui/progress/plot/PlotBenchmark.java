package pumpwise.ui.progress.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.ui.progress.plot.Chart.DayRange;
import pumpwise.ui.progress.plot.Chart.Kind;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.words.Words;

/// Measures how long a chart takes to lay out and to draw: the very first one, and then by the clock and by the CPU time
/// of the UI thread. The clock also counts other programs and the garbage collector.
@Tag("typing")
@ExtendWith(ApplicationExtension.class)
class PlotBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final double WIDTH = 600;
    private static final double HEIGHT = 180;
    private static final int WARM_UP = 200;
    private static final int TURNS = 400;

    /// The most CPU time of 99 of 100 charts with 500 points.
    private static final double MOST = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Words words = Words.in(Locale.ENGLISH);
    private final Random random = new Random(7);

    @Test
    void aChartIsDrawnAtOnce(FxRobot robot) {
        double[] most = new double[1];
        robot.interact(() -> {
            measure(100);
            most[0] = measure(500);
            measure(2000);
        });
        assertThat(most[0]).isLessThan(MOST);
    }

    private double measure(int points) {
        PlotPainter painter = new PlotPainter(new Canvas(WIDTH, HEIGHT).getGraphicsContext2D(), _ -> Color.GRAY);
        Chart chart = chart(points);
        double[] clock = new double[WARM_UP + TURNS];
        double[] cpu = new double[WARM_UP + TURNS];
        long collections = collections();
        for (int turn = 0; turn < clock.length; turn++) {
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            Plot plot = PlotLayout.of(chart, WIDTH, HEIGHT, new AxisWords(words), painter::width);
            painter.draw(plot, "kg", 3, WIDTH, HEIGHT);
            clock[turn] = (System.nanoTime() - before) / 1e6;
            cpu[turn] = (THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e6;
        }
        System.out.printf(
                "chart of %d points: first %.1f ms; clock %s; CPU %s; %d collections%n",
                points, clock[0], summary(clock), summary(cpu), collections() - collections);
        return part(cpu, 0.99);
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static String summary(double[] millis) {
        return String.format("median %.2f, 99 %% %.2f, most %.2f ms", part(millis, 0.5), part(millis, 0.99), part(millis, 1));
    }

    /// The time that this part of all turns after the warm-up does not exceed.
    private static double part(double[] millis, double share) {
        double[] sorted = IntStream.range(WARM_UP, millis.length).mapToDouble(turn -> millis[turn]).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    private Chart chart(int size) {
        List<Point> points = IntStream.range(0, size)
                .mapToObj(it -> new Point(
                        DAY.minusDays(size - it).atTime(18, 0),
                        List.of(40.0 + random.nextInt(20), 38.0 + random.nextInt(20)),
                        Look.FULL,
                        "",
                        "20",
                        "26 Nov"))
                .toList();
        DayRange range = new DayRange(DAY.minusDays(size), DAY, DayOfWeek.MONDAY);
        return new Chart(Kind.LINES, "kg", 0.5, range, List.of("left", "right"), points, null);
    }
}
