package pumpwise.ui.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.common.Views;
import pumpwise.ui.train.running.FullScreen;
import pumpwise.ui.train.running.RunningKeys;
import pumpwise.words.Words;

/// The Train screen.
public final class TrainScreen implements Screen {

    private final TrainViewModel train;
    private final TrainController controller;
    private final Parent root;
    private final Consumer<Screen> toFront;
    private final Runnable close;
    private final ObservableValue<Boolean> running;
    private final BooleanProperty inView = new SimpleBooleanProperty();

    /// @param toFront shows this screen
    /// @param close closes the window
    public TrainScreen(TrainViewModel train, Views views, Words words, Consumer<Screen> toFront, Runnable close) {
        this.train = train;
        this.toFront = toFront;
        this.close = close;
        running = train.stageProperty().map(TrainStage.RUNNING::equals);
        controller = new TrainController(train, views, words);
        root = views.load(controller);
        RunningKeys keys = new RunningKeys(
                train.running(), () -> FullScreen.toggle(root), () -> train.running().keysProperty().getValue(), this::hasKeys);
        keys.move(null, root.getScene());
        root.sceneProperty().subscribe(keys::move);
        ObservableValue<Boolean> open = root.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(TrainScreen::isOpen)
                .orElse(false);
        open.subscribe(this::look);
        inView.subscribe(_ -> look(open.getValue()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "train.title";
    }

    @Override
    public Ikon icon() {
        return Feather.PLAY_CIRCLE;
    }

    @Override
    public List<KeyHint> keyHints() {
        KeyMap keys = train.running().keysProperty().getValue();
        return Arrays.stream(TrainAction.values())
                .filter(action -> !keys.keys(action).isEmpty())
                .map(action -> new KeyHint(KeyNames.all(keys.keys(action)), action.hintKey()))
                .toList();
    }

    @Override
    public ObservableValue<Boolean> busyProperty() {
        return running;
    }

    @Override
    public void shown() {
        inView.set(true);
        train.setInView(true);
        controller.focus();
    }

    @Override
    public void hidden() {
        inView.set(false);
        train.setInView(false);
        train.summary().felt().save();
    }

    @Override
    public boolean mayClose() {
        train.summary().felt().save();
        if (!running.getValue() || train.running().leave().isCloseAgreed()) {
            return true;
        }
        toFront.accept(this);
        train.running().leave().askBeforeClosing(close);
        return false;
    }

    private void look(boolean open) {
        train.running().setShown(open && inView.get());
    }

    private boolean hasKeys() {
        return inView.get() && running.getValue() && !controller.isCovered();
    }

    private static ObservableValue<Boolean> isOpen(Window window) {
        return window instanceof Stage stage
                ? stage.iconifiedProperty().map(iconified -> !iconified)
                : window.showingProperty();
    }
}
