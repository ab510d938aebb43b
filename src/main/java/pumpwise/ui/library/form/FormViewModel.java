package pumpwise.ui.library.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.ExerciseDraft;
import pumpwise.storage.exercise.ExerciseId;
import pumpwise.ui.library.exercise.LibraryPorts;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.words.Words;

/// The form in which an exercise of one's own is made or changed. It says what is wrong as soon as something was
/// touched or saving was tried, and keeps whatever was typed.
public final class FormViewModel {

    private final Words words;
    private final OwnEdits edits;
    private final FormProblems said;
    private final Consumer<Optional<Exercise>> left;
    private final FormFields fields = new FormFields();
    private final Set<String> touched = new HashSet<>();

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<String, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Exercise>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty asking = new SimpleBooleanProperty();

    private Optional<String> id = Optional.empty();
    private ExerciseDraft begun = FormFields.blank();
    private Map<String, String> all = Map.of();
    private boolean tried;
    private Runnable afterLeaving = () -> {};

    /// @param left is told what was saved, or that nothing was
    public FormViewModel(LibraryPorts ports, OwnEdits edits, Consumer<Optional<Exercise>> left) {
        words = ports.words();
        this.edits = edits;
        this.left = left;
        said = new FormProblems(words);
        fields.all().forEach(field -> field.addListener(_ -> check()));
    }

    /// Begins with nothing.
    public void create() {
        open(Optional.empty(), FormFields.blank(), words.say("library.form.new"));
    }

    /// Begins with nothing but a name.
    public void create(String name) {
        create();
        fields.name.set(name);
    }

    /// Begins with all that another exercise is, under a name of its own.
    public void copy(Exercise exercise) {
        Exercise named = exercise.asCopy(words.say("library.form.copy-name", exercise.name()));
        open(Optional.empty(), ExerciseDraft.of(named), words.say("library.form.copy", exercise.name()));
    }

    /// Changes an exercise of one's own, which keeps its id: routines name it by that.
    public void edit(Exercise exercise) {
        open(Optional.of(exercise.id()), ExerciseDraft.of(exercise), words.say("library.form.edit", exercise.name()));
    }

    private void open(Optional<String> ofId, ExerciseDraft draft, String called) {
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
        ExerciseDraft draft = fields.draft(id.orElseGet(() -> ExerciseId.ofName(fields.name.get())));
        ExerciseDraft.Checked checked = draft.check();
        all = said.byField(checked.problems());
        changed.set(!fields.draft("").equals(begun));
        valid.set(checked.exercise() != null);
        if (checked.exercise() != null || !changed.get()) {
            preview.set(Optional.ofNullable(checked.exercise()));
        }
        show();
    }

    /// Says from now on what is wrong with a field, because a person has been there.
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

    /// Saves the exercise and leaves the form; where something is wrong it says all of it instead.
    public void save() {
        tried = true;
        show();
        Exercise exercise = preview.get().filter(_ -> valid.get()).orElse(null);
        if (exercise == null || busy.get()) {
            asking.set(false);
            return;
        }
        busy.set(true);
        Consumer<Exercise> done = saved -> {
            busy.set(false);
            leave(Optional.of(saved));
        };
        Runnable failed = () -> busy.set(false);
        if (id.isPresent()) {
            edits.save(exercise, done, failed);
        } else {
            edits.create(exercise, done, failed);
        }
    }

    /// Leaves the form, or asks first if something would be lost.
    ///
    /// @param then is done once it is left
    public void cancel(Runnable then) {
        afterLeaving = then;
        if (changed.get()) {
            asking.set(true);
        } else {
            leave(Optional.empty());
        }
    }

    /// Leaves the form, whatever is in it.
    public void discard() {
        leave(Optional.empty());
    }

    /// Goes on with the form after all.
    void stay() {
        asking.set(false);
        afterLeaving = () -> {};
    }

    private void leave(Optional<Exercise> saved) {
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

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// What is wrong, by the name of the field in files, as far as a person has got.
    ReadOnlyObjectProperty<Map<String, String>> problems() {
        return problems.getReadOnlyProperty();
    }

    /// What the exercise is, or was when it last was one.
    ReadOnlyObjectProperty<Optional<Exercise>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Whether it can be saved as it is.
    ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    /// Whether anything differs from what it was at first.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether it asks what is to become of the changes.
    BooleanProperty asking() {
        return asking;
    }
}
