package pumpwise.ui.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
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

/// Binds the Train screen: one stage at a time, and cards over it.
@SuppressWarnings("NullAway.Init") // set by the view
public final class TrainController implements FocusTarget {

    private final TrainViewModel train;
    private final Views views;
    private final Words words;
    private final Map<TrainStage, FocusTarget> stages = new EnumMap<>(TrainStage.class);
    private final List<Card> cards = new ArrayList<>();

    @FXML
    private StackPane root;

    @FXML
    private Parent empty;

    @FXML
    private Button toPlan;

    /// A card over the stage that handles the keys while it is open.
    private record Card(ObservableValue<Boolean> openProperty, FocusTarget controller) {}

    public TrainController(TrainViewModel train, Views views, Words words) {
        this.train = train;
        this.views = views;
        this.words = words;
    }

    @FXML
    void initialize() {
        RunningViewModel running = train.running();
        ObservableValue<KeyMap> keys = running.keysProperty();
        BeforeController before = new BeforeController(train.before(), words);
        RecoveryController recovery = new RecoveryController(train.recovery());
        SummaryController summary = new SummaryController(train.summary(), keys, words);
        add(TrainStage.EMPTY, empty, toPlan::requestFocus);
        add(TrainStage.BEFORE, views.load(before), before);
        add(TrainStage.RECOVERY, views.load(recovery), recovery);
        add(TrainStage.SUMMARY, views.load(summary), summary);
        add(TrainStage.RUNNING, views.load(new RunningController(running, views, words)), root::requestFocus);
        addCorrections(running.corrections(), keys);
        addCorrections(train.summary().corrections(), keys);
        add(running.change().pageProperty().map(page -> page != ChangePage.CLOSED),
                new ChangeController(running.change(), running.pace(), keys, words));
        add(running.leave().askingProperty(), new LeaveController(running.leave(), words));
        // A node can only take the focus when it is visible.
        train.stageProperty().subscribe((_, _) -> Platform.runLater(this::focus));
    }

    private void add(TrainStage stage, Node part, FocusTarget focused) {
        stages.put(stage, focused);
        if (part.getParent() == null) {
            root.getChildren().add(part);
        }
        NodeVisibility.only(part, train.stageProperty().map(stage::equals));
    }

    private void addCorrections(CorrectionsViewModel corrections, ObservableValue<KeyMap> keys) {
        add(corrections.openProperty(), new CorrectionsController(corrections, keys, words));
    }

    private void add(ObservableValue<Boolean> open, FocusTarget controller) {
        cards.add(new Card(open, controller));
        root.getChildren().add(views.load(controller));
        open.subscribe((_, _) -> Platform.runLater(this::focus));
    }

    /// Whether a card handles the keys.
    boolean isCovered() {
        return cards.stream().anyMatch(card -> card.openProperty().getValue());
    }

    /// Moves the focus to the topmost open card, or else to the stage, so that keys work again when the screen is shown
    /// again.
    @Override
    public void focus() {
        FocusTarget part = cards.reversed().stream()
                .filter(card -> card.openProperty().getValue())
                .findFirst()
                .map(Card::controller)
                .orElse(stages.get(train.stageProperty().get()));
        if (part != null) {
            part.focus();
        }
    }

    @FXML
    void toPlan() {
        train.toPlan();
    }
}
