package pumpwise.ui.train;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Views;
import pumpwise.words.Words;

/// The Train screen as the window sees it.
public final class TrainScreen implements Screen {

    private static final List<KeyHint> HINTS = List.of(
            new KeyHint("Space", "train.hint.space"),
            new KeyHint("Enter", "train.hint.enter"),
            new KeyHint("\u2190", "train.hint.back"),
            new KeyHint("\u2192", "train.hint.skip"),
            new KeyHint("+ \u2212", "train.hint.shift"),
            new KeyHint("\u2191 \u2193", "train.hint.logged"),
            new KeyHint("G", "train.hint.guided"),
            new KeyHint("S, Q", "train.hint.pace"),
            new KeyHint("M", "train.hint.mute"),
            new KeyHint("F, F11", "train.hint.full"),
            new KeyHint("Esc", "train.hint.leave"));

    private final TrainViewModel train;
    private final TrainController controller;
    private final Parent root;
    private final BooleanProperty inView = new SimpleBooleanProperty();

    public TrainScreen(TrainViewModel train, Views views, Words words) {
        this.train = train;
        controller = new TrainController(train, views, words);
        root = views.load(controller);
        RunningKeys keys = new RunningKeys(train.running(), () -> FullScreen.toggle(root), this::hasKeys);
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
        return HINTS;
    }

    @Override
    public void shown() {
        inView.set(true);
        controller.focus();
    }

    @Override
    public void hidden() {
        inView.set(false);
    }

    private void look(boolean open) {
        train.running().setShown(open && inView.get());
    }

    private boolean hasKeys() {
        boolean running = train.stageProperty().get() == TrainStage.RUNNING;
        return inView.get() && running && !train.running().leave().askingProperty().get();
    }

    private static ObservableValue<Boolean> isOpen(Window window) {
        return window instanceof Stage stage
                ? stage.iconifiedProperty().map(iconified -> !iconified)
                : window.showingProperty();
    }
}
