package pumpwise.ui.train;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import pumpwise.session.caution.CautionMoment;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.Views;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.train.before.BeforeController;
import pumpwise.ui.train.change.ChangeController;
import pumpwise.ui.train.change.ChangePage;
import pumpwise.ui.train.log.CorrectionsController;
import pumpwise.ui.train.log.CorrectionsViewModel;
import pumpwise.ui.train.recovery.RecoveryController;
import pumpwise.ui.train.running.LeaveController;
import pumpwise.ui.train.running.RunningController;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.ui.train.summary.SummaryController;
import pumpwise.words.Words;

/// Binds the Train screen: one stage at a time, and cards over it. Each part is created when it is first shown.
@SuppressWarnings("NullAway.Init") // set by the view
public final class TrainController implements FocusTarget {

    private final TrainViewModel train;
    private final Views views;
    private final Words words;
    private final TrainCards cards;
    private final Map<TrainStage, Stage> stages = new EnumMap<>(TrainStage.class);

    @FXML
    private StackPane root;

    @FXML
    private Parent empty;

    @FXML
    private Button toPlan;

    /// The view of a stage, and its focus target.
    private record Stage(Node part, FocusTarget focused) {}

    TrainController(TrainViewModel train, Views views, Words words, TrainCards cards) {
        this.train = train;
        this.views = views;
        this.words = words;
        this.cards = cards;
    }

    @FXML
    void initialize() {
        RunningViewModel running = train.running();
        ObservableValue<KeyMap> keys = running.keysProperty();
        addCorrections(running.corrections(), keys);
        addCorrections(train.summary().corrections(), keys);
        cards.add(
                running.change().pageProperty().map(page -> page != ChangePage.CLOSED),
                new ChangeController(running.change(), running.pace(), keys, words),
                running.change()::close);
        cards.add(running.leave().askingProperty(), new LeaveController(running.leave(), words), running.leave()::continueSession);
        train.stageProperty().subscribe(this::show);
        // A node can only take the focus when it is visible.
        train.stageProperty().subscribe((_, _) -> Platform.runLater(this::focus));
    }

    private void addCorrections(CorrectionsViewModel corrections, ObservableValue<KeyMap> keys) {
        cards.add(corrections.openProperty(), new CorrectionsController(corrections, keys, words), corrections::close);
    }

    private void show(TrainStage stage) {
        root.getChildren().setAll(stages.computeIfAbsent(stage, this::create).part());
    }

    private Stage create(TrainStage stage) {
        return switch (stage) {
            case EMPTY -> new Stage(empty, toPlan::requestFocus);
            case BEFORE -> load(new BeforeController(
                    train.before(), train.running().keysProperty(), caution(CautionMoment.BEFORE), words));
            case RECOVERY -> load(new RecoveryController(train.recovery()));
            case SUMMARY -> load(new SummaryController(
                    train.summary(), train.running().keysProperty(), caution(CautionMoment.SUMMARY), words));
            case RUNNING -> new Stage(
                    views.load(new RunningController(train.running(), views, words)), root::requestFocus);
        };
    }

    private ObservableValue<String> caution(CautionMoment moment) {
        return train.cautions().textProperty(moment);
    }

    private Stage load(FocusTarget controller) {
        return new Stage(views.load(controller), controller);
    }

    /// Moves the focus to the topmost card, or else to the stage, so that keys work again when the screen is shown
    /// again.
    @Override
    public void focus() {
        if (!cards.focus()) {
            Objects.requireNonNull(stages.get(train.stageProperty().get())).focused().focus();
        }
    }

    @FXML
    void toPlan() {
        train.toPlan();
    }
}
