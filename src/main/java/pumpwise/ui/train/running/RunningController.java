package pumpwise.ui.train.running;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.ui.common.ReducedMotion;
import pumpwise.ui.common.Views;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.figure.FigureWords;
import pumpwise.ui.figure.PosedFigure;
import pumpwise.ui.train.display.KeyButton;
import pumpwise.ui.train.display.LiftFigure;
import pumpwise.ui.train.display.PhaseIcons;
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.display.PhaseRing;
import pumpwise.ui.train.display.RepBar;
import pumpwise.ui.train.display.RunningText;
import pumpwise.ui.train.log.LoggedController;
import pumpwise.words.Words;

/// Binds the running screen.
@SuppressWarnings("NullAway.Init") // set by the view
public final class RunningController {

    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final PseudoClass ENOUGH = PseudoClass.getPseudoClass("enough");

    private static final Duration FLASH = Duration.millis(400);
    private static final double FLASH_OPACITY = 0.6;
    private static final double LETTERS_OF_ICON = 16;

    private final RunningViewModel running;
    private final Views views;
    private final Words words;

    @FXML
    private StackPane root;

    @FXML
    private HBox middle;

    @FXML
    private PhaseRing ring;

    @FXML
    private Label phase;

    @FXML
    private FontIcon phaseIcon;

    @FXML
    private Label heading;

    @FXML
    private Label exercise;

    @FXML
    private Label place;

    @FXML
    private Label count;

    @FXML
    private RepBar reps;

    @FXML
    private Label status;

    @FXML
    private Label cue;

    @FXML
    private Label breathing;

    @FXML
    private Label load;

    @FXML
    private Label last;

    @FXML
    private Pane suggestionPlace;

    @FXML
    private Label suggestion;

    @FXML
    private KeyButton useSuggestion;

    @FXML
    private Label next;

    @FXML
    private Label caution;

    @FXML
    private PosedFigure figure;

    @FXML
    private LiftFigure lift;

    @FXML
    private NoticeBar notice;

    @FXML
    private Pane progressRow;

    @FXML
    private Pane loggedPlace;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label left;

    @FXML
    private Pane keysPlace;

    @FXML
    private Rectangle flash;

    public RunningController(RunningViewModel running, Views views, Words words) {
        this.running = running;
        this.views = views;
        this.words = words;
    }

    @FXML
    void initialize() {
        ObservableValue<RunningText> face = running.readout().faceProperty();
        NodeVisibility.showText(phase, face.map(RunningText::phase));
        NodeVisibility.showText(heading, face.map(RunningText::heading));
        NodeVisibility.showText(exercise, face.map(RunningText::exercise));
        NodeVisibility.showText(place, face.map(RunningText::place));
        NodeVisibility.showText(count, face.map(RunningText::count));
        NodeVisibility.showText(status, face.map(RunningText::status));
        // Hidden while the last set is shown, because there is little room.
        ObservableValue<Boolean> resting = face.map(it -> !it.heading().isEmpty());
        NodeVisibility.showText(cue, resting.flatMap(it -> it ? unlessLogged(face.map(RunningText::cue)) : face.map(RunningText::cue)));
        NodeVisibility.showText(breathing, unlessLogged(face.map(RunningText::breathing)));
        NodeVisibility.showText(load, face.map(RunningText::load));
        NodeVisibility.showText(last, face.map(RunningText::last));
        SuggestionViewModel suggested = running.suggestion();
        NodeVisibility.only(suggestionPlace, suggested.textProperty().map(it -> !it.isEmpty()));
        suggestion.textProperty().bind(suggested.textProperty());
        NodeVisibility.showText(useSuggestion, suggested.actionProperty());
        // While a notice offers to undo, the key belongs to it.
        useSuggestion
                .keyProperty()
                .bind(running.notice().undoableProperty().flatMap(taken -> running.keysProperty()
                        .map(map -> taken ? "" : KeyNames.first(map.keys(TrainAction.UNDO)))));
        NodeVisibility.showText(next, face.map(RunningText::next));
        NodeVisibility.showText(caution, running.cautionProperty());
        NodeVisibility.showText(left, face.map(RunningText::left));
        NoticeViewModel said = running.notice();
        said.textProperty().subscribe(this::showNotice);
        said.undoableProperty().subscribe(this::showNotice);
        running.keysProperty().subscribe(this::showNotice);
        notice.setDismissText(words.text("train.notice.dismiss"));
        // In its place, so that nothing moves when a notice comes and goes.
        progressRow.visibleProperty().bind(notice.visibleProperty().not());
        progress.progressProperty().bind(face.map(RunningText::done));
        face.subscribe(this::dress);
        ring.dialProperty().bind(running.readout().dialProperty());
        reps.repsProperty().bind(running.readout().repsProperty());
        lift.motionProperty().bind(running.readout().motionProperty());
        figure.stateProperty().bind(running.readout().figureProperty());
        figure.accessibleTextProperty().bind(face.map(it -> FigureWords.description(words, it.exercise(), it.cue())));
        running.readout().reducedMotionProperty().bind(ReducedMotion.reducedMotionProperty(root));
        ring.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        this::ringSize, root.widthProperty(), root.heightProperty(), middle.heightProperty()));
        DoubleBinding letters =
                Bindings.createDoubleBinding(() -> sizes().letters(), root.widthProperty(), root.heightProperty());
        // Text can wrap, digits cannot.
        ring.minWidthProperty().bind(ring.prefWidthProperty());
        root.styleProperty().bind(letters.map(size -> "-fx-font-size: " + size + "px;"));
        // The size of an icon cannot be bound, but its scale can.
        phaseIcon.scaleXProperty().bind(letters.divide(LETTERS_OF_ICON));
        phaseIcon.scaleYProperty().bind(letters.divide(LETTERS_OF_ICON));
        keysPlace
                .styleProperty()
                .bind(Bindings.createDoubleBinding(() -> sizes().keyLetters(), root.widthProperty(), root.heightProperty())
                        .map(size -> "-fx-font-size: " + size + "px;"));
        loggedPlace.getChildren().add(views.load(new LoggedController(
                        running.logged(), running.corrections(), running.keysProperty(), words)));
        keysPlace.getChildren().add(views.load(new KeysController(running, words)));
        flash.widthProperty().bind(root.widthProperty());
        flash.heightProperty().bind(root.heightProperty());
        // Otherwise, the whole screen would be redrawn at every change of its color.
        flash.visibleProperty().bind(flash.opacityProperty().greaterThan(0));
        running.flashesProperty().subscribe((_, _) -> light());
    }

    @FXML
    void useSuggestion() {
        running.suggestion().toggle();
    }

    private void showNotice() {
        notice.show(notice());
    }

    private @Nullable Notice notice() {
        NoticeViewModel said = running.notice();
        String text = said.textProperty().get();
        if (text.isEmpty()) {
            return null;
        }
        String key = KeyNames.first(running.keysProperty().getValue().keys(TrainAction.UNDO));
        String undo = key.isEmpty() ? words.text("train.notice.undo") : words.text("train.notice.undo-key", key);
        return said.undoableProperty().get()
                ? Notice.of(text, said::dismiss, new Notice.Action("undo", undo, running.commands()::undo))
                : Notice.of(text, said::dismiss);
    }

    private ObservableValue<String> unlessLogged(ObservableValue<String> text) {
        return running.logged().presentProperty().flatMap(logged -> logged ? new SimpleStringProperty("") : text);
    }

    private double ringSize() {
        return Math.min(middle.getHeight() - middle.snappedTopInset() - middle.snappedBottomInset(), sizes().ring());
    }

    private RunningSizes sizes() {
        return new RunningSizes(root.getWidth(), root.getHeight());
    }

    private void dress(RunningText face) {
        // Pseudo-classes, because a change of style classes would look up all styles below again.
        for (PhaseLook look : PhaseLook.values()) {
            root.pseudoClassStateChanged(look.state(), look == face.look());
        }
        root.pseudoClassStateChanged(PAUSED, face.paused());
        root.pseudoClassStateChanged(ENOUGH, face.enough());
        phaseIcon.setIconCode(PhaseIcons.of(face));
    }

    private void light() {
        boolean still = root.getScene() != null && root.getScene().getPreferences().isReducedMotion();
        flash.setOpacity(FLASH_OPACITY);
        new Timeline(new KeyFrame(
                        FLASH,
                        new KeyValue(flash.opacityProperty(), 0, still ? Interpolator.DISCRETE : Interpolator.LINEAR)))
                .play();
    }
}
