package pumpwise.ui.library;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Views;
import pumpwise.ui.library.LibraryViewModel.Stage;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.library.form.FormController;
import pumpwise.ui.library.imports.ImportController;

/// The Library screen: the list of exercises, the form, or the preview of an import.
public final class LibraryScreen implements Screen {

    private final LibraryViewModel library;
    private final LibraryController list;
    private final FormController form;
    private final ImportController imports;
    private final LibraryKeys keys;
    private final Views views;
    private final StackPane root = new StackPane();
    private final Runnable show;
    private final Runnable close;

    /// @param show goes to this screen
    /// @param close closes the window when nothing would be lost
    public LibraryScreen(LibraryDependencies dependencies, Views views, Runnable show, Runnable close) {
        this.views = views;
        this.show = show;
        this.close = close;
        library = new LibraryViewModel(dependencies);
        list = new LibraryController(
                library, dependencies.catalog(), dependencies.words(), dependencies.reducedMotionProperty());
        form = new FormController(library.form(), dependencies.catalog(), dependencies.words());
        imports = new ImportController(library.imports(), dependencies.words());
        keys = new LibraryKeys(library, list, form);
    }

    /// Goes to the screen and opens the form with a name.
    public void create(String name) {
        show.run();
        library.create(name);
    }

    private void fill() {
        Parent listView = views.load(list);
        Parent formView = views.load(form);
        Parent importView = views.load(imports);
        library.stageProperty().subscribe(stage -> {
            root.getChildren()
                    .setAll(
                            switch (stage) {
                                case BROWSE -> listView;
                                case FORM -> formView;
                                case IMPORT -> importView;
                            });
            focus();
        });
        library.imports().stateProperty().subscribe((_, _) -> focusImport());
    }

    private void focusImport() {
        if (library.stageProperty().get() == Stage.IMPORT) {
            focus();
        }
    }

    private void focus() {
        if (root.getScene() == null) {
            return;
        }
        switch (library.stageProperty().get()) {
            case BROWSE -> list.focus();
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
