package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
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
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.log.LogField;

/// Nothing on the Train screen is cut off, regardless of the length of texts and the size of the window.
@ExtendWith(ApplicationExtension.class)
class LongTextsTest {

    private static final double RAIL = 80;
    private static final String NAME = "Barbell hip thrust from the floor with a slow lowering and a two-second squeeze, "
            + "heels on a plate and a red band above the knees, as in April and May";
    private static final String LOAD = "2 x 20 kg dumbbells + red band";

    private final TrainStand stand = new TrainStand();

    @ParameterizedTest
    @CsvSource({"880, 600", "1100, 720", "1366, 768", "1920, 1080"})
    void oddity5_friction_1_4_B_M_nothingIsCutOff(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            Scene scene = TrainWindow.scene(stand, Theme.LIGHT, width - RAIL, height);
            assertWhole(scene, "empty");
            stand.train.prepare(routine(), catalog());
            assertWhole(scene, "before");
            stand.train.before().start();
            stand.running().setShown(true);
            assertWhole(scene, "get ready");
            stand.running().commands().done();
            stand.advance(2);
            assertWhole(scene, "timed");
            stand.running().commands().done();
            stand.advance(12);
            assertWhole(scene, "lift");
            stand.advance(1);
            stand.speaker.breakDown(SoundFailure.NO_DEVICE);
            assertWhole(scene, "hold, without sound");
            stand.advance(2);
            assertWhole(scene, "lower, without sound");
            stand.running().commands().togglePause();
            assertWhole(scene, "paused");
            stand.running().commands().togglePause();
            stand.advance(30);
            stand.running().logged().change(LogField.EFFORT, 1);
            assertWhole(scene, "rest");
            stand.advance(40);
            assertWhole(scene, "rest, ready");
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
            stand.running().change().askStopForPain();
            assertWhole(scene, "hurts");
            stand.running().change().back();
            stand.running().change().close();
            stand.running().corrections().open();
            assertWhole(scene, "corrections");
            stand.running().corrections().close();
            stand.running().leave().askBeforeClosing(() -> {});
            assertWhole(scene, "leave");
            stand.running().leave().continueSession();
            Set<PhaseLook> seen = toTheEnd(scene);
            assertThat(seen)
                    .contains(PhaseLook.READY, PhaseLook.REST, PhaseLook.SWITCH, PhaseLook.STEP, PhaseLook.FREE, PhaseLook.TIMED);
            assertWhole(scene, "summary");
            stand.train.summary().rating().choose(3);
            stand.train.summary().saveFailed(new IOException("The disk that holds your sessions, " + NAME + ", is full."));
            assertWhole(scene, "summary that is not saved");
        });
    }

    @ParameterizedTest
    @CsvSource({"880, 600", "1920, 1080"})
    void nothingOfAnUnfinishedSessionIsCutOff(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            stand.start(routine());
            stand.advance(400);
            TrainStand again = new TrainStand(stand.time.instant().plusSeconds(60), stand.archive());
            Scene scene = TrainWindow.scene(again, Theme.LIGHT, width - RAIL, height);
            again.train.recover(catalog());
            assertThat(again.train.stageProperty().get()).isEqualTo(TrainStage.RECOVERY);
            assertWhole(scene, "recovery");
        });
    }

    /// Through all that is left of the session, half of it at the user's own pace.
    private Set<PhaseLook> toTheEnd(Scene scene) {
        Set<PhaseLook> seen = EnumSet.noneOf(PhaseLook.class);
        for (int step = 0; step < 100 && stand.train.stageProperty().get() == TrainStage.RUNNING; step++) {
            if (step % 4 == 0) {
                stand.running().commands().toggleGuided();
            }
            stand.advance(0.5);
            seen.add(stand.face().look());
            assertWhole(scene, "step %d: %s, %s".formatted(step, stand.face().look(), stand.face().place()));
            stand.running().commands().done();
            stand.running().logged().change(LogField.EFFORT, 1);
        }
        return seen;
    }

    private static void assertWhole(Scene scene, String when) {
        // Twice: what is laid out only after its style is known.
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
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
                if (!drawn.equals(labeled.getText()) || isOutside(labeled, scene)) {
                    cut.add(labeled.getText() + " -> " + drawn + " " + labeled.localToScene(labeled.getBoundsInLocal()));
                } else if (text instanceof Text it && it.getParent() == labeled && hasBrokenWord(it)) {
                    cut.add(labeled.getText() + " breaks within a word, at a width of " + it.getWrappingWidth());
                }
            }
        }
        assertThat(cut).as(when).isEmpty();
    }

    /// Whether a node is out of the window, or below its edge where nothing scrolls.
    private static boolean isOutside(Node node, Scene scene) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        boolean beside = bounds.getMinX() < -1 || bounds.getMaxX() > scene.getWidth() + 1;
        boolean above = bounds.getMinY() < -1 || bounds.getMaxY() > scene.getHeight() + 1;
        return beside || (above && !scrolls(node));
    }

    private static boolean scrolls(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBrokenWord(Text text) {
        double width = text.getWrappingWidth();
        return width > 0
                && Arrays.stream(text.getText().split("[\\s/-]+"))
                        .anyMatch(word -> {
                            Text alone = new Text(word);
                            alone.setFont(text.getFont());
                            return alone.getLayoutBounds().getWidth() > width + 1;
                        });
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
        Prescription walk = Prescription.of("banded-lateral-walk", new Amount.Steps(new Range(15, 20)));
        Prescription stretch = Prescription.of("glute-stretch", new Amount.Time(TimeRange.ofSeconds(30, 60)));
        Prescription cardio = Prescription.of("light-cardio", new Amount.Time(TimeRange.ofSeconds(300, 600)));
        Prescription kickback = Prescription.of("cable-glute-kickback", new Amount.Reps(new Range(15, 20)));
        return Routine.named("A routine with a name that is as long as " + "the others ".repeat(8).strip())
                .withBlocks(Section.WARM_UP, List.of(new Single(cardio, Range.ONE, null)))
                .withBlocks(Section.COOL_DOWN, List.of(new Single(stretch, Range.ONE, null)))
                .withBlocks(
                        Section.WORK,
                        List.of(
                                new Single(thrust, new Range(3, 4), TimeRange.ofSeconds(60, 90)),
                                new Superset(
                                        List.of(thrust, kickback), new Range(2, 3), TimeRange.ofSeconds(60, 90)),
                                new Single(kickback, Range.ONE, TimeRange.ofSeconds(60, 90)),
                                new Single(walk, Range.ONE, TimeRange.ofSeconds(60, 90))));
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
