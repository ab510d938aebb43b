package pumpwise.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
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
    private final ViewStack views = new ViewStack();
    private final VBox root = new VBox();
    private final Consumer<Runnable> whenIdle;
    private boolean isShown;
    private boolean isPrepared;

    /// @param parts the views
    /// @param extent how many sessions there are, in words; empty while that is unknown
    /// @param actions the buttons at the right of the header
    /// @param log the sessions, which are read whenever the screen is shown, and whose changes can be undone
    /// @param whenIdle runs work on this thread once the user is idle
    public ProgressScreen(
            ProgressViewModel progress,
            ProgressParts parts,
            ObservableValue<String> extent,
            List<ProgressAction> actions,
            LogViewModel log,
            Consumer<Runnable> whenIdle,
            Words words) {
        this.progress = progress;
        this.parts = parts;
        this.extent = extent;
        this.actions = List.copyOf(actions);
        this.log = log;
        this.whenIdle = whenIdle;
        this.words = words;
    }

    private ProgressPart current() {
        return parts.get(progress.pageProperty().get());
    }

    private void fill() {
        ProgressHeader header = new ProgressHeader(progress, extent, words);
        actions.forEach(action -> header.add(action.button()));
        VBox.setVgrow(views, Priority.ALWAYS);
        root.getStyleClass().add("progress");
        root.getStylesheets()
                .add(Objects.requireNonNull(ProgressScreen.class.getResource("progress.css"), "progress.css")
                        .toExternalForm());
        NoticeBar notice = new NoticeBar();
        notice.setDismissText(words.text("common.dismiss"));
        log.changes().noticeProperty().subscribe(notice::show);
        VBox body = new VBox(views, notice);
        body.getStyleClass().add("progress-body");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().setAll(header, body);
        SlashKey.searches(root, () -> current().search());
        views.show(current().root());
        progress.pageProperty().subscribe((before, now) -> {
            boolean focusStays = header.hasFocus();
            parts.get(before).hidden();
            views.show(parts.get(now).root());
            if (isShown && !focusStays) {
                parts.get(now).shown();
            }
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
        if (!isPrepared) {
            isPrepared = true;
            FirstFrame.thenAnother(root.getScene(), this::prepareOthers);
        }
    }

    /// The views are prepared twice: once to create them, and once to lay out what they were filled with since.
    private void prepareOthers() {
        for (int times = 0; times < 2; times++) {
            for (ProgressPage page : ProgressPage.values()) {
                whenIdle.accept(() -> prepare(page));
            }
        }
    }

    private void prepare(ProgressPage page) {
        if (isShown) {
            views.prepare(parts.get(page).root());
        }
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
