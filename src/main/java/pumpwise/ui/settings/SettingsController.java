package pumpwise.ui.settings;

import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.settings.Settings.Look;
import pumpwise.storage.settings.Settings.Theme;
import pumpwise.storage.settings.SoundSettings.Counting;
import pumpwise.storage.settings.SoundSettings.Flash;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.words.Words;

/// Binds the Settings screen.
@SuppressWarnings("NullAway.Init") // set by the view
public final class SettingsController {

    private final SettingsViewModel settings;
    private final Words words;
    private final Supplier<? extends Node> about;

    @FXML
    private ScrollPane pane;

    @FXML
    private CheckBox on;

    @FXML
    private Label silence;

    @FXML
    private Slider volume;

    @FXML
    private Label percent;

    @FXML
    private Button test;

    @FXML
    private CheckBox countdown;

    @FXML
    private CheckBox spoken;

    @FXML
    private Label lack;

    @FXML
    private CheckBox coached;

    @FXML
    private Node counting;

    @FXML
    private ToggleButton countNone;

    @FXML
    private ToggleButton countEvery;

    @FXML
    private ToggleButton countFifth;

    @FXML
    private ToggleButton countLast;

    @FXML
    private ToggleButton flashAlways;

    @FXML
    private ToggleButton flashUnheard;

    @FXML
    private ToggleButton flashNever;

    @FXML
    private CheckBox guided;

    @FXML
    private Slider getReady;

    @FXML
    private Label getReadyTime;

    @FXML
    private CheckBox cautions;

    @FXML
    private Button openFolder;

    @FXML
    private ToggleButton kg;

    @FXML
    private ToggleButton lb;

    @FXML
    private VBox page;

    @FXML
    private VBox keyRows;

    @FXML
    private NoticeBar keysMessage;

    @FXML
    private Node look;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton system;

    @FXML
    private Button smaller;

    @FXML
    private Label textSize;

    @FXML
    private Button larger;

    @FXML
    private Label folder;

    SettingsController(SettingsViewModel settings, Words words, Supplier<? extends Node> about) {
        this.settings = settings;
        this.about = about;
        this.words = words;
    }

    @FXML
    void initialize() {
        on.selectedProperty().bindBidirectional(settings.onProperty());
        NodeVisibility.showText(silence, settings.silenceProperty());
        settings.volumeProperty().subscribe(now -> volume.setValue(now));
        volume.valueProperty()
                .subscribe((_, now) -> settings.volumeProperty().set((int) Math.round(now.doubleValue())));
        volume.disableProperty().bind(settings.onProperty().map(it -> !it));
        test.disableProperty().bind(settings.onProperty().map(it -> !it));
        percent.textProperty().bind(settings.volumeProperty().map(it -> words.text("settings.volume.percent", it)));
        countdown.selectedProperty().bindBidirectional(settings.countdownProperty());
        spoken.selectedProperty().bindBidirectional(settings.spokenProperty());
        spoken.disableProperty().bind(settings.lackProperty().map(why -> !why.isEmpty()));
        NodeVisibility.showText(lack, settings.lackProperty());
        coached.selectedProperty().bindBidirectional(settings.coachedProperty());
        coached.disableProperty().bind(spoken.disableProperty());
        counting.disableProperty().bind(spoken.disableProperty().or(coached.selectedProperty().not()));
        Choices.bind(
                settings.countingProperty(),
                Map.of(
                        Counting.NONE, countNone,
                        Counting.EVERY_REP, countEvery,
                        Counting.EVERY_FIFTH, countFifth,
                        Counting.LAST_THREE, countLast));
        Choices.bind(
                settings.flashProperty(),
                Map.of(Flash.ALWAYS, flashAlways, Flash.UNHEARD, flashUnheard, Flash.NEVER, flashNever));
        guided.selectedProperty().bindBidirectional(settings.guidedProperty());
        settings.getReadySecondsProperty().subscribe(now -> getReady.setValue(now));
        getReady.valueProperty()
                .subscribe((_, now) -> settings.getReadySecondsProperty().set((int) Math.round(now.doubleValue())));
        getReadyTime.textProperty()
                .bind(settings.getReadySecondsProperty().map(it -> words.text("settings.get-ready.seconds", it)));
        NodeVisibility.set(openFolder, settings.canOpenFolder());
        cautions.selectedProperty().bindBidirectional(settings.cautionsProperty());
        Choices.bind(settings.unitProperty(), Map.of(WeightUnit.KILOGRAMS, kg, WeightUnit.POUNDS, lb));
        Choices.bind(settings.themeProperty(), Map.of(Theme.LIGHT, light, Theme.DARK, dark, Theme.SYSTEM, system));
        settings.textSizeProperty().subscribe(this::showTextSize);
        page.getChildren().add(page.getChildren().indexOf(look), new ProgressCard(settings.progress(), words));
        for (TrainAction action : TrainAction.values()) {
            keyRows.getChildren().add(new KeyRow(action, settings.keys(), words));
        }
        settings.keys()
                .messageProperty()
                .subscribe(said -> keysMessage.show(
                        said.isEmpty() ? null : Notice.of(said, settings.keys()::dismissMessage)));
        folder.setText(settings.folder());
        page.getChildren().add(about.get());
    }

    private void showTextSize(int percent) {
        textSize.setText(words.text("settings.look.text.percent", percent));
        boolean hadFocus = smaller.isFocused() || larger.isFocused();
        smaller.setDisable(percent == Look.LEAST_TEXT_SIZE);
        larger.setDisable(percent == Look.GREATEST_TEXT_SIZE);
        if (hadFocus && (smaller.isDisabled() || larger.isDisabled())) {
            // A disabled button cannot keep the focus.
            (smaller.isDisabled() ? larger : smaller).requestFocus();
        }
    }

    void focus() {
        // The content of the pane joins the window only after its style is applied.
        pane.applyCss();
        on.requestFocus();
    }

    @FXML
    void test() {
        settings.test();
    }

    @FXML
    void smaller() {
        settings.stepTextSize(-1);
    }

    @FXML
    void larger() {
        settings.stepTextSize(1);
    }

    @FXML
    void resetKeys() {
        settings.keys().reset();
    }

    @FXML
    void openFolder() {
        settings.openFolder();
    }

    @FXML
    void copyFolder() {
        ClipboardContent path = new ClipboardContent();
        path.putString(settings.folder());
        Clipboard.getSystemClipboard().setContent(path);
    }
}
