package pumpwise.ui.progress.plot;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.ui.Pictures;
import pumpwise.ui.common.Theme;
import pumpwise.ui.progress.plot.Chart.Band;
import pumpwise.ui.progress.plot.Chart.DayRange;
import pumpwise.ui.progress.plot.Chart.Kind;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.words.Words;

/// Takes a picture of all kinds of charts.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class PlotPicturesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 27);
    private static final DayRange RANGE = new DayRange(DAY, DAY.plusDays(92), DayOfWeek.MONDAY);
    private static final double WIDTH = 600;
    private static final double HEIGHT = 180;

    private final Words words = Words.in(Locale.ENGLISH);
    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allKinds(Theme theme) throws Exception {
        FxRobot robot = new FxRobot();
        Image[] picture = new Image[1];
        robot.interact(() -> {
            VBox left = new VBox(8);
            add(left, "best set", chart(RANGE, List.of("set"), load(26, 3)), 20);
            add(left, "left and right", chart(RANGE, List.of("left", "right"), sides()), 4);
            add(left, "bands", chart(RANGE, List.of("reps"), bands()), -1);
            add(left, "one session", chart(RANGE, List.of("set"), load(1, 3)), -1);
            VBox right = new VBox(8);
            add(right, "hard sets a week", weeks(), 10);
            add(right, "set by set", chart(RANGE, List.of("set 1", "set 2", "set 3", "set 4"), sets()), -1);
            add(right, "a year", chart(new DayRange(DAY.minusDays(273), RANGE.end(), DayOfWeek.MONDAY), List.of("set"), load(120, 3)), 50);
            add(right, "without load before", chart(RANGE, List.of("set"), hollow()), -1);
            Sparkline spark = new Sparkline();
            spark.show(chart(RANGE, List.of("set"), load(12, 7)));
            right.getChildren().add(spark);
            HBox root = new HBox(16, left, right);
            root.setStyle("-fx-padding: 16px; -fx-background-color: -pw-card;");
            Scene scene = new Scene(root);
            theme.dress(scene);
            root.applyCss();
            root.layout();
            picture[0] = scene.snapshot(null);
        });
        Pictures.write(picture[0], Path.of("target/pictures/plot-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
    }

    private void add(VBox box, String title, Chart chart, int at) {
        PlotViewModel model = new PlotViewModel(chart, _ -> {});
        model.point(at);
        PlotView view = new PlotView(model, words, HEIGHT, _ -> {}, _ -> {});
        view.setPrefWidth(WIDTH);
        box.getChildren().addAll(new Label(title), view);
    }

    private static Chart chart(DayRange range, List<String> lines, List<Point> points) {
        return new Chart(Kind.LINES, lines.contains("reps") ? "reps" : "kg", 0.5, range, lines, points, null);
    }

    private static Point point(double day, String group, String label, double... values) {
        return new Point(
                DAY.atTime(18, 0).plusHours(Math.round(day * 24)),
                IntStream.range(0, values.length).mapToObj(it -> values[it]).toList(),
                Look.FULL, group, label, "26 Nov");
    }

    private List<Point> load(int count, double every) {
        return IntStream.range(0, count)
                .mapToObj(it -> point(
                        91 - (count - 1 - it) * every, "", (15 + random.nextInt(6)) + "", 35 + 2.5 * (it * 4 / count)))
                .toList();
    }

    private List<Point> sides() {
        return List.of(
                point(2, "", "", 12, 12), point(5, "", "", 12, 12), point(12, "", "", 14, 12), point(15, "", "", 14, 14),
                point(52, "", "", 14, 14), point(60, "", "", 14, Double.NaN), point(70, "", "", 16, 14), point(89, "", "", 16, 16));
    }

    private List<Point> bands() {
        return List.of(
                point(2, "green band", "18", 18), point(9, "green band", "20", 20), point(20, "green band", "22", 22),
                point(30, "blue band", "15", 15), point(37, "blue band", "17", 17), point(48, "blue band", "18", 18), point(62, "black band", "14", 14));
    }

    private List<Point> sets() {
        return IntStream.range(0, 12)
                .mapToObj(it -> point(it * 7, "", "", 20, 19 - it % 2, 18 - it % 3, it < 6 ? Double.NaN : 15))
                .toList();
    }

    private List<Point> hollow() {
        List<Point> points = new ArrayList<>();
        for (int it = 0; it < 4; it++) {
            points.add(new Point(DAY.plusDays(it * 5).atStartOfDay(), List.of(0.0), Look.HOLLOW, "no load", "", ""));
        }
        points.addAll(load(6, 9));
        return points;
    }

    private Chart weeks() {
        List<Point> points = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 9, 7);
        for (int it = 0; it < 12; it++) {
            double sets = it == 5 ? 0 : it == 11 ? 16.5 : 15 + random.nextInt(20);
            points.add(new Point(first.plusWeeks(it).atStartOfDay(), List.of(sets), it == 11 ? Look.HATCHED : Look.FULL, "", "", ""));
        }
        return new Chart(
                Kind.WEEK_BARS, "", 1, new DayRange(first, first.plusWeeks(12), DayOfWeek.MONDAY), List.of(""), points, new Band(10, 20));
    }
}
