package pumpwise.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.keys.SlashKey;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.ui.progress.part.ProgressAction;
import pumpwise.ui.progress.part.ProgressPage;
import pumpwise.ui.progress.part.ProgressPart;
import pumpwise.ui.progress.part.ProgressParts;
import pumpwise.ui.shell.FirstFrame;
import pumpwise.words.Words;

/// The Progress screen: History, Exercises, and Weeks, of which one is shown below a header.
public final class ProgressScreen implements Screen {

    private static final KeyCombination BEFORE =
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination AFTER =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALSO_REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination ESC = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private static final List<KeyHint> HINTS = List.of(
            new KeyHint("<Mod>+PgUp, <Mod>+PgDn", "progress.key.view"), new KeyHint("<Mod>+F, /", "progress.key.search"));
    private static final KeyHint LEAVE = new KeyHint("Esc, Alt+\u2190", "progress.key.back");

    private final ProgressViewModel progress;
    private final ProgressParts parts;
    private final ObservableValue<String> extent;
    private final Words words;
    private final List<ProgressAction> actions;
    private final LogViewModel log;
    private final StackPane place = new StackPane();
    private final VBox root = new VBox();
    private Runnable afterFirstFrame = () -> {};
    private boolean isShown;
    private boolean wasShown;

    /// @param parts the views
    /// @param extent how many sessions there are, in words; empty while that is unknown
    /// @param actions the buttons at the right of the header
    /// @param log the sessions, which are read whenever the screen is shown, and whose changes can be undone
    public ProgressScreen(
            ProgressViewModel progress,
            ProgressParts parts,
            ObservableValue<String> extent,
            List<ProgressAction> actions,
            LogViewModel log,
            Words words) {
        this.progress = progress;
        this.parts = parts;
        this.extent = extent;
        this.actions = List.copyOf(actions);
        this.log = log;
        this.words = words;
    }

    private ProgressPart current() {
        return parts.get(progress.pageProperty().get());
    }

    private void fill() {
        ProgressHeader header = new ProgressHeader(progress, extent, words);
        actions.forEach(action -> header.add(action.button()));
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        root.getStyleClass().add("progress");
        root.getStylesheets()
                .add(Objects.requireNonNull(ProgressScreen.class.getResource("progress.css"), "progress.css")
                        .toExternalForm());
        NoticeBar notice = new NoticeBar();
        notice.setDismissText(words.text("common.dismiss"));
        log.changes().noticeProperty().subscribe(notice::show);
        VBox body = new VBox(place, notice);
        body.getStyleClass().add("progress-body");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().setAll(header, body);
        SlashKey.searches(root, () -> current().search());
        show(current().root());
        progress.pageProperty().subscribe((before, now) -> {
            boolean focusStays = header.hasFocus();
            parts.get(before).hidden();
            show(parts.get(now).root());
            if (isShown && !focusStays) {
                parts.get(now).shown();
            }
        });
    }

    /// Shows a view. The others stay in their place, because attaching one again would style all of it again.
    private void show(Parent shown) {
        if (!place.getChildren().contains(shown)) {
            place.getChildren().add(shown);
        }
        place.getChildren().forEach(view -> NodeVisibility.set(view, view.equals(shown)));
    }

    /// Runs an action when the screen has been drawn for the first time.
    public void afterFirstFrame(Runnable action) {
        afterFirstFrame = action;
    }

    /// Creates a view that is likely to be shown next, so that it then appears at once. Does nothing until the screen has
    /// been shown.
    public void prepare(ProgressPage page) {
        if (root.getScene() == null) {
            return;
        }
        Parent view = parts.get(page).root();
        if (view.isVisible() && place.getChildren().contains(view)) {
            return;
        }
        // For one frame it has its place, but nothing of it is drawn.
        view.setClip(new Rectangle());
        NodeVisibility.set(view, true);
        if (!place.getChildren().contains(view)) {
            place.getChildren().add(view);
        }
        FirstFrame.then(root.getScene(), () -> {
            view.setClip(null);
            NodeVisibility.set(view, view.equals(current().root()));
        });
    }

    @Override
    public Parent root() {
        if (root.getChildren().isEmpty()) {
            fill();
        }
        return root;
    }

    @Override
    public String titleKey() {
        return "progress.screen";
    }

    @Override
    public Ikon icon() {
        return Feather.TRENDING_UP;
    }

    @Override
    public void shown() {
        isShown = true;
        log.refresh();
        current().shown();
        if (!wasShown && root.getScene() != null) {
            FirstFrame.thenAnother(root.getScene(), afterFirstFrame);
        }
        wasShown = true;
    }

    @Override
    public void hidden() {
        isShown = false;
        current().hidden();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (BEFORE.match(event) || AFTER.match(event)) {
            event.consume();
            progress.step(BEFORE.match(event) ? -1 : 1);
        } else if (SEARCH.match(event)) {
            event.consume();
            current().search();
        } else {
            actions.stream().filter(action -> action.key().match(event)).findFirst().ifPresent(action -> {
                event.consume();
                action.button().fire();
            });
            if (event.isConsumed()) {
                return;
            }
            current().keyPressed(event);
            boolean leaves = ESC.match(event) || BACK.match(event);
            if (!event.isConsumed() && leaves && progress.back()) {
                event.consume();
            } else if (!event.isConsumed() && !(event.getTarget() instanceof TextInputControl)) {
                change(event);
            }
        }
    }

    /// An import can be taken back from every view.
    private void change(KeyEvent event) {
        if (UNDO.match(event)) {
            event.consume();
            log.changes().undo();
        } else if (REDO.match(event) || ALSO_REDO.match(event)) {
            event.consume();
            log.changes().redo();
        }
    }

    @Override
    public List<KeyHint> keyHints() {
        List<KeyHint> hints = new ArrayList<>(HINTS);
        hints.addAll(current().keyHints());
        actions.forEach(action -> hints.add(action.hint()));
        hints.add(LEAVE);
        return hints;
    }

    @Override
    public boolean mayClose() {
        return parts.mayClose();
    }
}
