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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.common.Views;
import pumpwise.ui.train.running.FullScreen;
import pumpwise.ui.train.running.RunningKeys;
import pumpwise.words.Words;

/// The Train screen.
public final class TrainScreen implements Screen {

    private final TrainViewModel train;
    private final Views views;
    private final Words words;
    private final TrainCards cards;
    private final Consumer<Screen> toFront;
    private final Runnable close;
    private final ObservableValue<Boolean> running;
    private final BooleanProperty inView = new SimpleBooleanProperty();
    private @Nullable TrainController controller;
    private @Nullable Parent root;

    /// @param overlay where cards open over the window
    /// @param toFront brings this screen into view
    /// @param close closes the window
    public TrainScreen(
            TrainViewModel train,
            Views views,
            Words words,
            Overlay overlay,
            Consumer<Screen> toFront,
            Runnable close) {
        this.train = train;
        this.views = views;
        this.words = words;
        this.toFront = toFront;
        this.close = close;
        cards = new TrainCards(overlay, views);
        running = train.stageProperty().map(TrainStage.RUNNING::equals);
    }

    private Parent create() {
        TrainController made = new TrainController(train, views, words, cards);
        controller = made;
        Parent view = views.load(made);
        RunningKeys keys = new RunningKeys(
                train.running(), () -> FullScreen.toggle(view), () -> train.running().keysProperty().getValue(), this::hasKeys);
        keys.move(null, view.getScene());
        view.sceneProperty().subscribe(keys::move);
        ObservableValue<Boolean> open = view.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(TrainScreen::isOpen)
                .orElse(false);
        open.subscribe(this::look);
        inView.subscribe(_ -> look(open.getValue()));
        return view;
    }

    @Override
    public Parent root() {
        Parent made = root == null ? create() : root;
        root = made;
        return made;
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
        cards.setInView(true);
        if (controller != null) {
            controller.focus();
        }
    }

    @Override
    public void hidden() {
        inView.set(false);
        train.setInView(false);
        cards.setInView(false);
        train.summary().rating().save();
    }

    @Override
    public boolean mayClose() {
        train.summary().rating().save();
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
        return inView.get() && running.getValue() && !cards.isCovered();
    }

    private static ObservableValue<Boolean> isOpen(Window window) {
        return window instanceof Stage stage
                ? stage.iconifiedProperty().map(iconified -> !iconified)
                : window.showingProperty();
    }
}
