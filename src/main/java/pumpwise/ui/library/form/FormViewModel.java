package pumpwise.ui.library.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.ExerciseDraft;
import pumpwise.storage.exercise.ExerciseId;
import pumpwise.storage.exercise.ExerciseWriter;
import pumpwise.storage.exercise.ExerciseWriter.CheckedDraft;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.words.Words;

/// The form that creates or changes a custom exercise. It shows the problem of a field once the user has left the field
/// or tried to save, and keeps everything that was typed.
public final class FormViewModel {

    private final Words words;
    private final OwnEdits edits;
    private final FormProblems said;
    private final Consumer<@Nullable Exercise> left;
    private final FormFields fields = new FormFields();
    private final Set<String> touched = new HashSet<>();

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<String, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Exercise> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty asking = new SimpleBooleanProperty();

    private @Nullable String id;
    private ExerciseDraft begun = FormFields.blank();
    private Map<String, String> all = Map.of();
    private boolean tried;
    private Runnable afterLeaving = () -> {};

    /// @param left receives the saved exercise when the form closes; null if nothing was saved
    public FormViewModel(LibraryDependencies dependencies, OwnEdits edits, Consumer<@Nullable Exercise> left) {
        words = dependencies.words();
        this.edits = edits;
        this.left = left;
        said = new FormProblems(words);
        fields.all().forEach(field -> field.addListener(_ -> check()));
    }

    /// Opens an empty form.
    public void create() {
        open(null, FormFields.blank(), words.text("library.form.new"));
    }

    /// Opens a form for a new exercise with a name.
    public void create(String name) {
        create();
        fields.name.set(name);
    }

    /// Opens a form with a copy of an exercise, under another name.
    public void copy(Exercise exercise) {
        Exercise named = exercise.asCopy(words.text("library.form.copy-name", exercise.name()));
        open(null, ExerciseDraft.of(named), words.text("library.form.copy", exercise.name()));
    }

    /// Opens a form for one of the user's own exercises. Its id stays the same, because routines refer to it.
    public void edit(Exercise exercise) {
        open(exercise.id(), ExerciseDraft.of(exercise), words.text("library.form.edit", exercise.name()));
    }

    private void open(@Nullable String ofId, ExerciseDraft draft, String called) {
        id = ofId;
        title.set(called);
        touched.clear();
        tried = false;
        asking.set(false);
        afterLeaving = () -> {};
        fields.fill(draft);
        begun = fields.draft("");
        touched.clear();
        check();
    }

    private void check() {
        ExerciseDraft draft = fields.draft(id == null ? ExerciseId.ofName(fields.name.get()) : id);
        CheckedDraft checked = new ExerciseWriter().check(draft);
        all = said.byField(checked.problems());
        changed.set(!fields.draft("").equals(begun));
        valid.set(checked.exercise() != null);
        if (checked.exercise() != null || !changed.get()) {
            preview.set(checked.exercise());
        }
        show();
    }

    /// Marks a field as visited, so that its problem is shown from now on.
    void touch(String field) {
        if (touched.add(field)) {
            show();
        }
    }

    private void show() {
        Map<String, String> shown = new LinkedHashMap<>();
        all.forEach((field, text) -> {
            if (tried || touched.contains(field)) {
                shown.put(field, text);
            }
        });
        problems.set(shown);
    }

    /// Saves the exercise and closes the form, or shows all problems.
    public void save() {
        tried = true;
        show();
        Exercise exercise = valid.get() ? preview.get() : null;
        if (exercise == null || busy.get()) {
            asking.set(false);
            return;
        }
        busy.set(true);
        Consumer<Exercise> done = saved -> {
            busy.set(false);
            leave(saved);
        };
        Runnable failed = () -> busy.set(false);
        if (id != null) {
            edits.save(exercise, done, failed);
        } else {
            edits.create(exercise, done, failed);
        }
    }

    /// Closes the form, after asking if something would be lost.
    ///
    /// @param then runs when the form is closed
    public void cancel(Runnable then) {
        afterLeaving = then;
        if (changed.get()) {
            asking.set(true);
        } else {
            leave(null);
        }
    }

    /// Closes the form without saving.
    public void discard() {
        leave(null);
    }

    /// Keeps the form open.
    void stay() {
        asking.set(false);
        afterLeaving = () -> {};
    }

    private void leave(@Nullable Exercise saved) {
        asking.set(false);
        changed.set(false);
        Runnable then = afterLeaving;
        afterLeaving = () -> {};
        left.accept(saved);
        then.run();
    }

    public FormFields fields() {
        return fields;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// The visible problems, by the name of the field in files.
    ReadOnlyObjectProperty<Map<String, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// The last valid state of the exercise; null before that.
    ReadOnlyObjectProperty<@Nullable Exercise> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether it can be saved.
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /// Whether anything has changed.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the question about unsaved changes is shown.
    BooleanProperty askingProperty() {
        return asking;
    }
}
