package pumpwise.ui.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Worded;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.exercise.RoutineInPlan;
import pumpwise.ui.library.cards.CardsViewModel;
import pumpwise.ui.library.exercise.ConflictsViewModel;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.ui.library.form.FormViewModel;
import pumpwise.ui.library.imports.ImportViewModel;
import pumpwise.ui.library.page.ExercisePage;
import pumpwise.ui.library.page.PageActions;
import pumpwise.ui.library.page.PageViewModel;
import pumpwise.words.Words;

/// The state of the Library screen: what it shows, and the commands that add an exercise to the routine, and create,
/// change, import, and delete custom exercises.
public final class LibraryViewModel implements PageActions {

    /// The stages of the screen.
    public enum Stage {
        CARDS,
        PAGE,
        FORM,
        IMPORT
    }

    private static final int MAX_ROUTINES_NAMED = 3;

    private final Words words;
    private final RoutineInPlan routine;
    private final CurrentCatalog catalog;
    private final Consumer<String> progress;
    private final OwnEdits edits;
    private final CardsViewModel cards;
    private final PageViewModel page;
    private final FormViewModel form;
    private final ImportViewModel imports;
    private final ConflictsViewModel conflicts;
    private final LibraryNotices notices = new LibraryNotices();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CARDS);

    LibraryViewModel(LibraryDependencies dependencies) {
        words = dependencies.words();
        routine = dependencies.routine();
        catalog = dependencies.catalog();
        progress = dependencies.progress();
        edits = new OwnEdits(dependencies);
        cards = new CardsViewModel(words, dependencies.catalog(), dependencies.equipment());
        page = new PageViewModel(words, dependencies.catalog());
        form = new FormViewModel(dependencies, edits, this::formLeft);
        imports = new ImportViewModel(dependencies, edits, this::importLeft);
        conflicts = new ConflictsViewModel(
                dependencies, (file, undo) -> notices.tell(words.text("library.conflict.discarded", file), () -> {
                    notices.dismiss();
                    undo.run();
                }));
        cards.queryProperty().subscribe((_, _) -> notices.typed());
    }

    /// The exercise that the commands are about: that of the open page, or the chosen card.
    @Nullable Exercise current() {
        ExercisePage open = page.shownProperty().get();
        return open == null ? cards.chosenProperty().get() : open.exercise();
    }

    /// Opens the page of an exercise, if the catalog has it.
    void open(String id) {
        catalog.get().find(id).ifPresent(exercise -> {
            page.open(exercise);
            stage.set(Stage.PAGE);
        });
    }

    @Override
    public void progress() {
        Exercise exercise = current();
        if (exercise != null) {
            progress.accept(exercise.id());
        }
    }

    /// Opens the page of the chosen card.
    void openPage() {
        Exercise exercise = cards.chosenProperty().get();
        if (exercise != null) {
            page.open(exercise);
            stage.set(Stage.PAGE);
        }
    }

    @Override
    public void back() {
        if (stage.get() == Stage.PAGE && !page.back()) {
            stage.set(Stage.CARDS);
        }
    }

    /// Goes back to the cards.
    void toCards() {
        if (stage.get() == Stage.PAGE) {
            page.close();
            stage.set(Stage.CARDS);
        }
    }

    @Override
    public void addToRoutine() {
        Exercise exercise = current();
        if (exercise == null) {
            return;
        }
        RoutineInPlan.Addition added = routine.add(exercise);
        String section = words.text("library.added.to." + Worded.key(added.section()));
        notices.tell(
                words.text("library.added", exercise.name(), section, added.routine()),
                () -> {
                    notices.dismiss();
                    added.undo();
                },
                added::isUndoable);
    }

    /// Opens the form for a new exercise.
    public void create() {
        form.create();
        showForm();
    }

    /// Opens the form for a new exercise with a name, unless the form has unsaved changes.
    void create(String name) {
        if (stage.get() != Stage.FORM || !form.changedProperty().get()) {
            form.create(name);
            showForm();
        }
    }

    /// Opens the form for a new exercise with the name that was searched for.
    void createAsTyped() {
        create(cards.queryProperty().get().strip());
    }

    private void showForm() {
        stage.set(Stage.FORM);
    }

    /// Opens the current exercise in the form, or a copy of it if it is built-in.
    @Override
    public void edit() {
        Exercise exercise = current();
        if (exercise != null && cards.isOwn(exercise)) {
            form.edit(exercise);
            showForm();
        } else {
            copy();
        }
    }

    @Override
    public void copy() {
        Exercise exercise = current();
        if (exercise != null) {
            form.copy(exercise);
            showForm();
        }
    }

    /// Deletes the current exercise if it is a custom one. The notice lists the routines that use it, and offers to
    /// undo.
    @Override
    public void delete() {
        Exercise exercise = current();
        if (exercise != null && cards.isOwn(exercise)) {
            edits.delete(List.of(exercise), usedBy -> {
                toCards();
                notices.tell(deleted(exercise, usedBy), () -> restore(exercise));
            });
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
                    notices.dismiss();
                    cards.reveal(restored);
                },
                () -> {});
    }

    /// Asks for a file and opens the preview of its import.
    public void importFile() {
        imports.choose(() -> stage.set(Stage.IMPORT));
    }

    private void formLeft(@Nullable Exercise saved) {
        if (saved != null) {
            cards.reveal(saved);
        }
        if (page.shownProperty().get() == null) {
            stage.set(Stage.CARDS);
        } else {
            if (saved != null && !saved.equals(current())) {
                page.open(saved);
            }
            stage.set(Stage.PAGE);
        }
    }

    private void importLeft(List<Exercise> added) {
        stage.set(Stage.CARDS);
        if (!added.isEmpty()) {
            cards.reveal(added.getFirst());
            notices.tell(words.text("library.imported", added.size()), () -> edits.delete(added, _ -> notices.dismiss()));
        }
    }

    /// The search, the filters, and the cards.
    public CardsViewModel cards() {
        return cards;
    }

    /// The page of an exercise.
    PageViewModel page() {
        return page;
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

    /// The notice about the latest change.
    public LibraryNotices notices() {
        return notices;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }
}
