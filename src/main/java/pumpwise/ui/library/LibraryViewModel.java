package pumpwise.ui.library;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.library.exercise.ConflictsViewModel;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.ui.library.form.FormViewModel;
import pumpwise.ui.library.imports.ImportViewModel;
import pumpwise.words.Words;

/// The state of the Library screen: search, selection, and the commands that create, change, import, and delete custom
/// exercises.
public final class LibraryViewModel {

    /// The stages of the screen.
    public enum Stage {
        BROWSE,
        FORM,
        IMPORT
    }

    /// A notice about something that can be undone.
    ///
    /// @param text what was done
    /// @param undo undoes it
    public record Notice(String text, Runnable undo) {}

    private static final int MAX_ROUTINES_NAMED = 3;

    private final Words words;
    private final CurrentCatalog catalog;
    private final OwnEdits edits;
    private final FormViewModel form;
    private final ImportViewModel imports;
    private final ConflictsViewModel conflicts;

    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty ownOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Exercise>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper emptyText = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable Exercise> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.BROWSE);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    private ExerciseSearch search;
    private boolean undoesLatest;

    LibraryViewModel(LibraryDependencies dependencies) {
        words = dependencies.words();
        catalog = dependencies.catalog();
        search = new ExerciseSearch(catalog.get());
        edits = new OwnEdits(dependencies);
        form = new FormViewModel(dependencies, edits, this::formLeft);
        imports = new ImportViewModel(dependencies, edits, this::importLeft);
        conflicts = new ConflictsViewModel(
                dependencies, (file, undo) -> tell(words.text("library.conflict.discarded", file), () -> {
                    dismissNotice();
                    undo.run();
                }));
        query.subscribe(_ -> {
            undoesLatest = false;
            search();
        });
        ownOnly.subscribe((_, _) -> search());
        catalog.catalogProperty().subscribe((_, now) -> {
            search = new ExerciseSearch(now);
            search();
        });
    }

    private void search() {
        Catalog all = catalog.get();
        Exercise before = chosen.get();
        int index = indexOf(before);
        long own = all.exercises().stream().filter(this::isOwn).count();
        List<Exercise> found = search.find(query.get(), exercise -> !ownOnly.get() || isOwn(exercise));
        hits.set(found);
        count.set(words.text("library.count", all.exercises().size(), own));
        boolean noneOwn = ownOnly.get() && own == 0;
        emptyText.set(
                found.isEmpty() ? words.text(noneOwn ? "library.none-custom" : "library.nothing", query.get().strip()) : "");
        chosen.set(chooseAfter(before, index, found));
    }

    /// The same exercise if it still matches, or the next one if it was deleted, or the best match.
    private @Nullable Exercise chooseAfter(@Nullable Exercise before, int index, List<Exercise> found) {
        if (found.isEmpty()) {
            return null;
        }
        if (before == null) {
            return found.getFirst();
        }
        // Compare by id, because the exercise may have been changed.
        Exercise now = catalog.get().find(before.id()).orElse(null);
        if (now == null && index >= 0) {
            return found.get(Math.min(index, found.size() - 1));
        }
        return now != null && found.contains(now) ? now : found.getFirst();
    }

    /// Selects the next exercise (1) or the previous one (-1).
    void step(int by) {
        int index = indexOf(chosen.get()) + by;
        if (index >= 0 && index < hits.get().size()) {
            chosen.set(hits.get().get(index));
        }
    }

    private int indexOf(@Nullable Exercise exercise) {
        return exercise == null ? -1 : hits.get().indexOf(exercise);
    }

    boolean isOwn(@Nullable Exercise exercise) {
        return exercise != null && catalog.isOwn(exercise.id());
    }

    /// Opens the form for a new exercise.
    public void create() {
        form.create();
        stage.set(Stage.FORM);
    }

    /// Opens the form for a new exercise with a name, unless the form has unsaved changes.
    void create(String name) {
        if (stage.get() != Stage.FORM || !form.changedProperty().get()) {
            form.create(name);
            stage.set(Stage.FORM);
        }
    }

    /// Opens the selected exercise in the form, or a copy of it if it is built-in.
    public void edit() {
        Exercise exercise = chosen.get();
        if (exercise == null) {
            return;
        }
        if (isOwn(exercise)) {
            form.edit(exercise);
        } else {
            form.copy(exercise);
        }
        stage.set(Stage.FORM);
    }

    /// Opens a copy of the selected exercise in the form.
    void copy() {
        Exercise exercise = chosen.get();
        if (exercise != null) {
            form.copy(exercise);
            stage.set(Stage.FORM);
        }
    }

    /// Deletes the selected exercise if it is a custom one. The notice lists the routines that use it, and offers to
    /// undo.
    void delete() {
        Exercise exercise = chosen.get();
        if (exercise != null && isOwn(exercise)) {
            edits.delete(List.of(exercise), usedBy -> tell(deleted(exercise, usedBy), () -> restore(exercise)));
        }
    }

    private String deleted(Exercise exercise, List<String> usedBy) {
        if (usedBy.isEmpty()) {
            return words.text("library.deleted", exercise.name());
        }
        String names = usedBy.stream().limit(MAX_ROUTINES_NAMED).collect(Collectors.joining(", "));
        String more = usedBy.size() > MAX_ROUTINES_NAMED ? ", \u2026" : "";
        return words.text("library.deleted-used", exercise.name(), usedBy.size(), names + more);
    }

    private void restore(Exercise exercise) {
        edits.save(
                exercise,
                restored -> {
                    dismissNotice();
                    reveal(restored);
                },
                () -> {});
    }

    /// Asks for a file and opens the preview of its import.
    public void importFile() {
        imports.choose(() -> stage.set(Stage.IMPORT));
    }

    /// Undoes what the notice reports.
    public void undo() {
        Notice told = notice.get();
        if (told != null) {
            told.undo().run();
        }
    }

    /// Whether the notice is newer than the last change to the search text, so that the undo key means it.
    boolean undoesLatest() {
        return undoesLatest && notice.get() != null;
    }

    void dismissNotice() {
        notice.set(null);
    }

    private void formLeft(@Nullable Exercise saved) {
        stage.set(Stage.BROWSE);
        if (saved != null) {
            reveal(saved);
        }
    }

    private void importLeft(List<Exercise> added) {
        stage.set(Stage.BROWSE);
        if (!added.isEmpty()) {
            reveal(added.getFirst());
            tell(words.text("library.imported", added.size()), () -> edits.delete(added, _ -> dismissNotice()));
        }
    }

    /// Shows an exercise in the list, clearing the search if necessary.
    private void reveal(Exercise exercise) {
        if (!hits.get().contains(exercise)) {
            query.set("");
            ownOnly.set(false);
        }
        chosen.set(catalog.get().find(exercise.id()).orElse(null));
    }

    private void tell(String text, Runnable undo) {
        notice.set(new Notice(text, undo));
        undoesLatest = true;
    }

    public FormViewModel form() {
        return form;
    }

    public ImportViewModel imports() {
        return imports;
    }

    ConflictsViewModel conflicts() {
        return conflicts;
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Whether only custom exercises are listed.
    BooleanProperty ownOnlyProperty() {
        return ownOnly;
    }

    /// The matching exercises, the best first.
    ReadOnlyObjectProperty<List<Exercise>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// The number of exercises, in words.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Why the list is empty; empty if it is not.
    ReadOnlyStringProperty emptyTextProperty() {
        return emptyText.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Exercise> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The latest notice; null for none.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
