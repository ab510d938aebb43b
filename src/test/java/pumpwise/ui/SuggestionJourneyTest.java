package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.common.Theme;

/// Suggested loads from the files of earlier sessions to the file of the new one, with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class SuggestionJourneyTest {

    private static final String THRUST = "Barbell hip thrust";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        desk = new Desk(folder);
        desk.home.create();
        new SessionRepository(desk.home, desk.home.files())
                .add(RecordBuilder.at("2026-01-02T17:00:00Z")
                        .target(15, 20)
                        .effort(8)
                        .sets("barbell-hip-thrust", "40 kg", 20, 20, 20)
                        .build());
        desk.open(stage, Theme.LIGHT);
    }

    @Test
    void aSuggestionTakenOnThePageBecomesARecord() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(text("#useAll")).isEqualTo("Use the suggested load");
        robot.type(KeyCode.U);
        assertThat(text("#useAll")).isEqualTo("Undo the suggested load");
        robot.type(KeyCode.ENTER);
        skipToThrusts();
        assertThat(text("#load")).isEqualTo("42.5 kg");
        assertThat(text("#last")).isEqualTo("Last time 40 kg × 20");
        trainOneSetAndEnd();
        assertThat(text("#records")).isEqualTo("1 record: Barbell hip thrust 42.5 kg × 20, heaviest so far");
        assertThat(robot.lookup(".compared").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("better");
        assertThat(newest().sets()).extracting(SetRecord::load).asString().isEqualTo("[42.5 kg]");
    }

    @Test
    void aSuggestionIsTakenInARest() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.ENTER);
        skipToThrusts();
        robot.type(KeyCode.SPACE);
        pass(20 * 5 + 2);
        assertThat(text("#suggestion")).isEqualTo("42.5 kg, aim for 17: you earned this load last time");
        assertThat(text("#useSuggestion")).isEqualTo("Use 42.5 kg");
        robot.type(KeyCode.U);
        assertThat(text("#load")).isEqualTo("42.5 kg");
        assertThat(text("#useSuggestion")).isEqualTo("Back to 40 kg");
        trainOneSetAndEnd();
        assertThat(newest().sets()).extracting(SetRecord::load).asString().isEqualTo("[40 kg, 42.5 kg]");
    }

    /// Enter takes the suggestion of the row with the focus, and starts the session on any other row.
    @Test
    void theHintSaysWhatEnterDoes() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup(".coming-row").match(node -> node.isFocusTraversable()).query().requestFocus());
        assertThat(text("#hint")).startsWith("Enter uses the suggested load.");
        robot.type(KeyCode.ENTER);
        assertThat(text("#hint")).startsWith("Enter undoes the suggested load.");
        robot.type(KeyCode.UP);
        assertThat(text("#hint")).startsWith("Enter starts the session.");
        robot.type(KeyCode.ENTER);
        skipToThrusts();
        assertThat(text("#load")).isEqualTo("42.5 kg");
    }

    private void trainOneSetAndEnd() {
        robot.type(KeyCode.SPACE);
        pass(20 * 5 + 2);
        robot.type(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE);
    }

    private void skipToThrusts() {
        for (int step = 0; step < 60 && !text("#exercise").equals(THRUST); step++) {
            robot.type(KeyCode.RIGHT);
        }
    }

    private String text(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryLabeled().getText();
    }

    private void pass(double seconds) {
        robot.interact(() -> {
            desk.time.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            desk.ticker.tick();
        });
    }

    private SessionRecord newest() {
        List<SessionRecord> all = new SessionRepository(desk.home, desk.home.files())
                .list().sessions().stream().map(it -> it.record()).toList();
        assertThat(all).hasSize(2);
        return all.getFirst();
    }
}
