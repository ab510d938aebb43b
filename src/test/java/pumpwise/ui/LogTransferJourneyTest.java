package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.storage.settings.ImportedNames;
import pumpwise.ui.common.Theme;
import pumpwise.words.DateWords;

/// Importing a Strong file with unknown names and taking it back, and exporting, in the real window.
@ExtendWith(ApplicationExtension.class)
class LogTransferJourneyTest {

    private static final String LOG =
            """
            Date,Workout Name,Exercise Name,Set Order,Weight,Reps
            2025-10-05 18:02:11,Legs,Hip Thrust (Barbell),1,60,18
            2025-10-05 18:02:11,Legs,Box Squat,1,60,8
            2025-10-07 18:02:11,Legs,Bench Press,1,60,8
            """;

    @TempDir
    static Path folder;

    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
    }

    private long saved() throws Exception {
        if (!Files.exists(desk.home.sessions())) {
            return 0;
        }
        try (Stream<Path> files = Files.list(desk.home.sessions())) {
            return files.count();
        }
    }

    @Test
    void aLogWithUnknownNamesIsImportedAndTakenBackByKeyboard(FxRobot robot) throws Exception {
        desk.opens.add(Files.writeString(folder.resolve("strong.csv"), LOG));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#log-import-names").queryListView().isFocused()).isTrue();

        // Box Squat: to the choices, up to the first near one, and take it.
        robot.type(KeyCode.ENTER, KeyCode.HOME, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<NameOnly> names = robot.lookup("#log-import-names").queryListView();
        assertThat(names.isFocused()).isTrue();
        assertThat(names.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        // Names, filter and choices, cancel, import.
        for (int stop = 0; stop < 4; stop++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#log-import").tryQuery()).isEmpty();
        assertThat(saved()).isEqualTo(2);
        assertThat(new ImportedNames(desk.home.importedNames(), desk.home.files()).read().get("Box Squat")).isNotEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(saved()).isZero();
    }

    @Test
    void theBestHitOfASearchIsTakenByEnter(FxRobot robot) throws Exception {
        desk.opens.add(Files.writeString(folder.resolve("strong.csv"), LOG));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.TAB).write("split");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#log-import-names").queryListView().getItems().getFirst())
                .hasToString("NameRow[name=Box Squat, sets=1, exercise=Bulgarian split squat, isOpen=false]");

        robot.type(KeyCode.TAB).write("split");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#log-import-names").queryListView().getItems().get(1).toString())
                .contains("Bench Press", "Bulgarian split squat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#log-import-names", "#log-import-filter", "#log-import-choices", "#log-import-cancel"})
    void escapeClosesTheImportWithTheFocusAnywhere(String focused, FxRobot robot) throws Exception {
        desk.opens.add(Files.writeString(folder.resolve("strong.csv"), LOG));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.interact(() -> robot.lookup(focused).query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#log-import").tryQuery()).isEmpty();
        assertThat(saved()).isZero();
    }

    @Test
    void aTextThatIsNotADayStaysInTheFieldAndNothingCanBeSaved(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        DatePicker from = robot.lookup("#log-export-from").queryAs(DatePicker.class);
        robot.interact(from::requestFocus);
        robot.write("2 Jan 2026").type(KeyCode.TAB);
        assertThat(from.getValue()).isEqualTo("2026-01-02");
        for (KeyCode key : List.of(KeyCode.TAB, KeyCode.ENTER)) {
            robot.interact(from::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("abc").type(key);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(from.getEditor().getText()).as("after %s", key).isEqualTo("abc");
            assertThat(from.getPseudoClassStates()).extracting(PseudoClass::getPseudoClassName).contains("refused");
            assertThat(robot.lookup("#log-export-problem").queryLabeled().getText()).startsWith("From: enter a date");
            assertThat(robot.lookup("#log-export-save").queryButton().isDisabled()).isTrue();

            robot.interact(from::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("2026-1-3").type(key);
            assertThat(from.getEditor().getText()).as("after %s", key).isEqualTo("3 Jan 2026");
            assertThat(from.getValue()).isEqualTo("2026-01-03");
            assertThat(robot.lookup("#log-export-problem").queryLabeled().isVisible()).isFalse();
        }
        robot.interact(from::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE, KeyCode.TAB);
        assertThat(from.getValue()).isNull();
        assertThat(from.getEditor().getText()).isEmpty();

        robot.interact(from::requestFocus);
        robot.write("abc").type(KeyCode.F4);
        robot.clickOn(".date-picker-popup .today");
        assertThat(from.getEditor().getText()).as("from the calendar").isEqualTo(new DateWords(desk.words).date(from.getValue()));
        assertThat(robot.lookup("#log-export-problem").queryLabeled().isVisible()).isFalse();
    }

    /// The rows of the list are not public.
    private interface NameOnly {}

    @Test
    void aLogIsImportedAndExportedByMouse(FxRobot robot) throws Exception {
        desk.opens.add(Files.writeString(folder.resolve("strong.csv"), LOG));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn("#progress-import");
        robot.clickOn("#log-import-lb");
        robot.clickOn("#log-import-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(saved()).isEqualTo(2);
        robot.clickOn("#progress-weeks");
        assertThat(robot.lookup(".progress .notice-text").queryAs(Label.class).getText()).startsWith("Imported 2 sessions");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(saved()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(saved()).isEqualTo(2);

        Path file = folder.resolve("out.csv");
        desk.saves.add(file);
        robot.clickOn("#progress-export");
        robot.clickOn("#log-export-strong");
        assertThat(robot.lookup("#log-export-summary").queryAs(Label.class).getText()).isEqualTo("2 sessions with 3 sets");
        robot.clickOn("#log-export-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(file).content().startsWith("\"Workout #\";").contains("\"27.22\"");
        robot.clickOn("#log-export-close");
        assertThat(robot.lookup("#log-export").tryQuery()).isEmpty();
    }
}
