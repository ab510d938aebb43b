package pumpwise.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.Subject;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.common.Theme;

/// Measures one frame of a figure of 300 x 300 pixels, in software rendering and with the options of the installed
/// program: its pose, its shapes, its pixels, and JavaFX's picture of them. Each frame shows another figure and another
/// moment.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED"
        })
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class FigureFrameBenchmark {

    private static final int SIZE = 300;
    private static final double BETWEEN_FRAMES = 0.13;

    private final List<FigureView> figures = new ArrayList<>();
    private final WritableImage picture = new WritableImage(SIZE, SIZE);
    private int frames;

    @Setup
    public void open() {
        CompletableFuture<Void> opened = new CompletableFuture<>();
        Platform.startup(() -> run(opened, () -> {
            new CatalogReader().builtIn().exercises().forEach(exercise -> figures.add(view(exercise)));
            Scene scene = new Scene(new VBox(figures.toArray(FigureView[]::new)));
            Theme.LIGHT.dress(scene);
            // Applies the style sheets and the sizes.
            scene.snapshot(null);
        }));
        opened.join();
    }

    private static FigureView view(Exercise exercise) {
        Subject subject = ExerciseSubject.of(exercise).orElseThrow();
        FigureView view = new FigureView(
                subject, ExercisePlayback.of(exercise, subject.figure()), exercise.name(), new SimpleBooleanProperty());
        view.setMinSize(SIZE, SIZE);
        view.setMaxSize(SIZE, SIZE);
        return view;
    }

    private static void run(CompletableFuture<Void> done, Runnable work) {
        try {
            work.run();
            done.complete(null);
        } catch (Throwable e) {
            done.completeExceptionally(e);
        }
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    @Benchmark
    public WritableImage frame() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> run(drawn, () -> {
            FigureView figure = figures.get(frames % figures.size());
            figure.show(frames * BETWEEN_FRAMES);
            figure.snapshot(null, picture);
            frames++;
        }));
        drawn.join();
        return picture;
    }
}
