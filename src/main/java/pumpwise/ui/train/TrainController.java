package pumpwise.ui.train;

import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Views;
import pumpwise.ui.train.before.BeforeController;
import pumpwise.ui.train.recovery.RecoveryController;
import pumpwise.ui.train.change.ChangeController;
import pumpwise.ui.train.running.LeaveController;
import pumpwise.ui.train.running.RunningController;
import pumpwise.ui.train.summary.SummaryController;
import pumpwise.words.Words;

/// Binds the Train screen: one part of it is in view at a time.
@SuppressWarnings("NullAway.Init") // set by the view
public final class TrainController implements FocusTarget {

    private final TrainViewModel train;
    private final Views views;
    private final Words words;
    private final Map<TrainStage, FocusTarget> parts = new EnumMap<>(TrainStage.class);

    @FXML
    private StackPane root;

    @FXML
    private Parent empty;

    @FXML
    private Button toPlan;

    public TrainController(TrainViewModel train, Views views, Words words) {
        this.train = train;
        this.views = views;
        this.words = words;
    }

    @FXML
    void initialize() {
        BeforeController before = new BeforeController(train.before(), words);
        RecoveryController recovery = new RecoveryController(train.recovery());
        SummaryController summary = new SummaryController(train.summary(), words);
        show(TrainStage.EMPTY, empty, toPlan::requestFocus);
        show(TrainStage.BEFORE, views.load(before), before);
        show(TrainStage.RECOVERY, views.load(recovery), recovery);
        show(TrainStage.SUMMARY, views.load(summary), summary);
        show(TrainStage.RUNNING, views.load(new RunningController(train.running(), views, words)), root::requestFocus);
        root.getChildren().add(views.load(new LeaveController(train.running().leave(), words)));
        root.getChildren().add(views.load(new ChangeController(train.running().change(), train.running().pace(), train.running().keysProperty(), words)));
        // A node takes the focus only once it is seen.
        train.stageProperty().subscribe((_, _) -> Platform.runLater(this::focus));
        train.running().leave().askingProperty().subscribe((_, _) -> Platform.runLater(this::focusUnlessAsked));
        train.running().change().pageProperty().subscribe((_, _) -> Platform.runLater(this::focusUnlessAsked));
    }

    private void show(TrainStage stage, Node part, FocusTarget focused) {
        parts.put(stage, focused);
        if (part.getParent() == null) {
            root.getChildren().add(part);
        }
        NodeVisibility.only(part, train.stageProperty().map(stage::equals));
    }

    @Override
    public void focus() {
        FocusTarget part = parts.get(train.stageProperty().get());
        if (part != null) {
            part.focus();
        }
    }

    private void focusUnlessAsked() {
        if (!train.running().leave().askingProperty().get() && !train.running().change().isOpen()) {
            focus();
        }
    }

    @FXML
    void toPlan() {
        train.toPlan();
    }
}
