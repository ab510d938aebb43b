package pumpwise.ui.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Views;
import pumpwise.ui.common.keys.SlashKey;
import pumpwise.ui.library.LibraryViewModel.Stage;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.library.form.FormController;
import pumpwise.ui.library.imports.ImportController;
import pumpwise.ui.library.page.PageView;
import pumpwise.words.Words;

/// The Library screen: the cards, the page of an exercise, the form, or the preview of an import.
public final class LibraryScreen implements Screen {

    private final LibraryViewModel library;
    private final LibraryController cards;
    private final PageView page;
    private final FormController form;
    private final ImportController imports;
    private final LibraryKeys keys;
    private final Views views;
    private final Words words;
    private final VBox root = new VBox();
    private final StackPane place = new StackPane();
    private final Map<Stage, Parent> created = new EnumMap<>(Stage.class);
    private final Runnable show;
    private final Runnable close;

    /// @param show goes to this screen
    /// @param close closes the window when nothing would be lost
    public LibraryScreen(LibraryDependencies dependencies, Views views, Runnable show, Runnable close) {
        this.views = views;
        this.show = show;
        this.close = close;
        words = dependencies.words();
        library = new LibraryViewModel(dependencies);
        cards = new LibraryController(
                library, dependencies.catalog(), words, dependencies.reducedMotionProperty());
        page = new PageView(library.page(), library, words, dependencies.reducedMotionProperty());
        form = new FormController(library.form(), dependencies.catalog(), words);
        imports = new ImportController(library.imports(), words);
        keys = new LibraryKeys(library, this::search, page, form);
    }

    /// Goes to the screen and opens the form with a name.
    public void create(String name) {
        show.run();
        library.create(name);
    }

    /// Goes to the screen and opens the page of an exercise.
    public void open(String exercise) {
        show.run();
        library.open(exercise);
    }

    private void fill() {
        NoticeBar notice = new NoticeBar();
        notice.setDismissText(words.text("common.dismiss"));
        notice.getStyleClass().add("at-foot");
        library.notices().noticeProperty().subscribe(_ -> tell(notice));
        VBox.setVgrow(place, Priority.ALWAYS);
        root.getStyleClass().add("library");
        root.getStylesheets()
                .add(Objects.requireNonNull(LibraryScreen.class.getResource("library.css"), "library.css").toExternalForm());
        root.getChildren().setAll(place, notice);
        SlashKey.searches(root, () -> {
            if (isBrowsing()) {
                search();
            }
        });
        library.stageProperty().subscribe(stage -> {
            place.getChildren().setAll(created.computeIfAbsent(stage, this::view));
            tell(notice);
            focus();
        });
    }

    private Parent view(Stage stage) {
        return switch (stage) {
            case CARDS -> views.load(cards);
            case PAGE -> page;
            case FORM -> views.load(form);
            case IMPORT -> importView();
        };
    }

    private Parent importView() {
        Parent view = views.load(imports);
        library.imports().stateProperty().subscribe((_, _) -> {
            if (library.stageProperty().get() == Stage.IMPORT) {
                focus();
            }
        });
        return view;
    }

    private void tell(NoticeBar bar) {
        LibraryNotices.Notice told = library.notices().noticeProperty().get();
        bar.show(told != null && isBrowsing()
                ? Notice.of(
                        told.text(),
                        library.notices()::dismiss,
                        new Notice.Action("undo", words.text("library.undo"), library.notices()::undo))
                : null);
    }

    private boolean isBrowsing() {
        Stage stage = library.stageProperty().get();
        return stage == Stage.CARDS || stage == Stage.PAGE;
    }

    private void search() {
        library.toCards();
        cards.focusSearch();
    }

    private void focus() {
        if (root.getScene() == null) {
            return;
        }
        switch (library.stageProperty().get()) {
            case CARDS -> cards.focus();
            case PAGE -> page.focus();
            case FORM -> form.focus();
            case IMPORT -> imports.focus();
        }
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
        return "library.screen";
    }

    @Override
    public Ikon icon() {
        return Feather.BOOK_OPEN;
    }

    @Override
    public void shown() {
        library.notices().refresh();
        if (library.stageProperty().get() != Stage.FORM) {
            focus();
        }
    }

    @Override
    public void keyPressed(KeyEvent event) {
        keys.press(event);
    }

    @Override
    public List<KeyHint> keyHints() {
        return LibraryKeys.HINTS;
    }

    /// The form keeps its contents while another screen is shown; only closing the window would lose them.
    @Override
    public boolean mayClose() {
        if (library.stageProperty().get() != Stage.FORM || !library.form().changedProperty().get()) {
            return true;
        }
        show.run();
        library.form().cancel(close);
        return false;
    }
}
