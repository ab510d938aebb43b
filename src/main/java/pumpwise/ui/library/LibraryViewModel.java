package pumpwise.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.library.exercise.LibraryPorts;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.ui.library.form.FormViewModel;
import pumpwise.ui.library.imports.ImportViewModel;
import pumpwise.words.Words;

/// All exercises: looked through, and from here made, changed, imported and deleted.
public final class LibraryViewModel {

    private final Words words;
    private final CurrentCatalog catalog;
    private final OwnEdits edits;
    private final FormViewModel form;
    private final ImportViewModel imports;

    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty ownOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Exercise>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Exercise>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LibraryStage> stage = new ReadOnlyObjectWrapper<>(LibraryStage.BROWSE);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    private ExerciseSearch search;

    LibraryViewModel(LibraryPorts ports) {
        words = ports.words();
        catalog = ports.catalog();
        search = new ExerciseSearch(catalog.get());
        edits = new OwnEdits(ports);
        form = new FormViewModel(ports, edits, this::formLeft);
        imports = new ImportViewModel(ports, edits, this::importLeft);
        query.subscribe(_ -> search());
        ownOnly.subscribe((_, _) -> search());
        catalog.catalogProperty().subscribe((_, now) -> {
            search = new ExerciseSearch(now);
            search();
        });
    }

    private void search() {
        Catalog all = catalog.get();
        hits.set(search.find(query.get(), exercise -> !ownOnly.get() || isOwn(exercise)));
        // The chosen one may have been changed since: its id says which one it is.
        Optional<Exercise> same = chosen.get().flatMap(exercise -> all.find(exercise.id())).filter(hits.get()::contains);
        chosen.set(same.or(() -> hits.get().stream().findFirst()));
    }

    /// Goes to the next hit (1) or the one before (-1).
    void step(int by) {
        int at = chosen.get().map(hits.get()::indexOf).orElse(-1) + by;
        if (at >= 0 && at < hits.get().size()) {
            chosen.set(Optional.of(hits.get().get(at)));
        }
    }

    boolean isOwn(Exercise exercise) {
        return catalog.isOwn(exercise.id());
    }

    /// Begins an exercise of one's own.
    public void create() {
        form.create();
        stage.set(LibraryStage.FORM);
    }

    /// Begins an exercise of one's own of this name, unless the form holds something that would be lost.
    void create(String name) {
        if (stage.get() != LibraryStage.FORM || !form.changed().get()) {
            form.create(name);
            stage.set(LibraryStage.FORM);
        }
    }

    /// Opens the chosen exercise in the form; of a built-in one a copy, which gets a name and an id of its own.
    public void edit() {
        chosen.get().ifPresent(exercise -> {
            if (isOwn(exercise)) {
                form.edit(exercise);
            } else {
                form.copy(exercise);
            }
            stage.set(LibraryStage.FORM);
        });
    }

    /// Opens a copy of the chosen exercise in the form, whoever made it.
    void copy() {
        chosen.get().ifPresent(exercise -> {
            form.copy(exercise);
            stage.set(LibraryStage.FORM);
        });
    }

    /// Deletes the chosen exercise if it is one's own; it can be brought back.
    void delete() {
        chosen.get().filter(this::isOwn).ifPresent(exercise -> edits.delete(
                List.of(exercise),
                () -> tell(words.say("library.deleted", exercise.name()), () -> edits.save(
                        exercise, this::restored, () -> {}))));
    }

    private void restored(Exercise exercise) {
        notice.set(Optional.empty());
        reveal(exercise);
    }

    /// Asks for a file to import from, and shows what it would bring.
    public void importFile() {
        imports.choose(() -> stage.set(LibraryStage.IMPORT));
    }

    /// Takes back what the notice speaks of.
    public void undo() {
        notice.get().ifPresent(told -> told.undo().run());
    }

    void putNoticeAway() {
        notice.set(Optional.empty());
    }

    private void formLeft(Optional<Exercise> saved) {
        stage.set(LibraryStage.BROWSE);
        saved.ifPresent(this::reveal);
    }

    private void importLeft(List<Exercise> added) {
        stage.set(LibraryStage.BROWSE);
        if (!added.isEmpty()) {
            reveal(added.getFirst());
            tell(words.say("library.imported", added.size()), () -> edits.delete(added, this::putNoticeAway));
        }
    }

    /// Shows an exercise in the list, whatever was looked for.
    private void reveal(Exercise exercise) {
        if (!hits.get().contains(exercise)) {
            query.set("");
            ownOnly.set(false);
        }
        chosen.set(catalog.get().find(exercise.id()));
    }

    private void tell(String text, Runnable undo) {
        notice.set(Optional.of(new Notice(text, undo)));
    }

    public FormViewModel form() {
        return form;
    }

    public ImportViewModel imports() {
        return imports;
    }

    StringProperty query() {
        return query;
    }

    /// Whether only the person's own exercises are listed.
    BooleanProperty ownOnly() {
        return ownOnly;
    }

    /// The exercises that are found, the best first.
    ReadOnlyObjectProperty<List<Exercise>> hits() {
        return hits.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Exercise>> chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<LibraryStage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// What was done last and can be taken back.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }
}
