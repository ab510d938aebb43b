package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.cue.SoundFailure;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.Views;
import pumpwise.ui.train.log.LogField;

/// Nothing on the Train screen is cut off, however long its texts are and however small the window.
@ExtendWith(ApplicationExtension.class)
class LongTextsTest {

    private static final double RAIL = 80;
    private static final String NAME = "Barbell hip thrust from the floor with a slow lowering and a two-second squeeze, "
            + "heels on a plate and a red band above the knees, as in April and May";
    private static final String LOAD = "2 x 20 kg dumbbells + red band";

    private final TrainStand stand = new TrainStand();

    @ParameterizedTest
    @CsvSource({"880, 600", "1100, 720", "1920, 1080"})
    void oddity5_friction_1_4_B_M_nothingIsCutOff(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            Parent screen = new TrainScreen(
                            stand.train, new Views(TrainStand.WORDS), TrainStand.WORDS, _ -> {}, () -> {})
                    .root();
            Scene scene = new Scene(new StackPane(screen), width - RAIL, height);
            Theme.LIGHT.dress(scene);
            stand.train.prepare(routine(), catalog());
            assertWhole(scene, "before");
            stand.train.before().start();
            stand.running().setShown(true);
            assertWhole(scene, "get ready");
            stand.advance(12);
            assertWhole(scene, "lift");
            stand.advance(1);
            stand.speaker.breakDown(SoundFailure.NO_DEVICE);
            assertWhole(scene, "hold, without sound");
            stand.advance(30);
            stand.running().logged().change(LogField.EFFORT, 1);
            assertWhole(scene, "rest");
            stand.time.sleep(Duration.ofSeconds(400));
            stand.ticker.tick();
            assertWhole(scene, "away");
            stand.running().commands().back();
            assertWhole(scene, "removed");
            stand.running().commands().undo();
            stand.running().change().open();
            assertWhole(scene, "change");
            stand.running().change().askSwap();
            assertWhole(scene, "swap");
            stand.running().change().back();
            stand.running().change().askHurts();
            assertWhole(scene, "hurts");
            stand.running().change().back();
            stand.running().change().close();
            stand.running().corrections().open();
            assertWhole(scene, "corrections");
            stand.running().corrections().close();
            stand.running().leave().askBeforeClosing(() -> {});
            assertWhole(scene, "leave");
            stand.running().leave().finish();
            stand.train.summary().felt().choose(3);
            assertWhole(scene, "summary");
        });
    }

    private static void assertWhole(Scene scene, String when) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> cut = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (String kind : List.of(".label", ".button", ".toggle-button", ".check-box")) {
            nodes.addAll(scene.getRoot().lookupAll(kind));
        }
        assertThat(nodes).isNotEmpty();
        for (Node node : nodes) {
            if (node instanceof Labeled labeled && isShown(node)) {
                Node text = labeled.lookup(".text");
                String drawn = text instanceof Text it && it.getParent() == labeled ? it.getText() : labeled.getText();
                Bounds bounds = labeled.localToScene(labeled.getBoundsInLocal());
                boolean outside = bounds.getMaxX() > scene.getWidth() + 1 || bounds.getMinX() < -1;
                if (!drawn.equals(labeled.getText()) || outside) {
                    cut.add(labeled.getText() + " -> " + drawn + " " + bounds);
                }
            }
        }
        assertThat(cut).as(when).isEmpty();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Routine routine() {
        Prescription thrust = Prescription.of("barbell-hip-thrust", new Amount.Reps(new Range(3, 5)))
                .withHold(TimeRange.ofSeconds(2))
                .withLoad(LOAD);
        Prescription kickback = Prescription.of("cable-glute-kickback", new Amount.Reps(new Range(15, 20)));
        return Routine.named("A routine with a name that is as long as " + "the others ".repeat(8).strip())
                .withBlocks(
                        Section.WORK,
                        List.of(
                                new Single(thrust, new Range(3, 4), TimeRange.ofSeconds(60, 90)),
                                new Superset(
                                        List.of(thrust, kickback), new Range(2, 3), TimeRange.ofSeconds(60, 90))));
    }

    private static Catalog catalog() {
        return Catalog.of(IntStream.range(0, TrainStand.CATALOG.exercises().size())
                .mapToObj(index -> named(TrainStand.CATALOG.exercises().get(index)))
                .toList());
    }

    private static Exercise named(Exercise it) {
        return new Exercise(
                it.id(),
                (it.name() + ": " + NAME).substring(0, 150),
                it.category(),
                it.mechanic(),
                it.level(),
                it.force(),
                it.equipment(),
                it.primaryMuscles(),
                it.secondaryMuscles(),
                it.movement(),
                it.coaching(),
                it.aliases(),
                it.variants());
    }
}
