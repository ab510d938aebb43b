package pumpwise.ui.library.exercise;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.exercise.ExerciseWriter;
import pumpwise.storage.file.TextComparison;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.task.Task;
import pumpwise.words.ComparisonWords;

/// The conflict copies of exercises, one at a time: what each one is, how it differs, and a command to discard it.
public final class ConflictsViewModel {

    private final LibraryDependencies dependencies;
    private final Discarded discarded;
    private final List<ConflictCopy> left;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper differences = new ReadOnlyStringWrapper("");

    /// A listener for discarded conflict copies.
    public interface Discarded {

        /// Called when a copy was discarded.
        ///
        /// @param file its name
        /// @param undo restores it
        void accept(String file, Runnable undo);
    }

    public ConflictsViewModel(LibraryDependencies dependencies, Discarded discarded) {
        this.dependencies = dependencies;
        this.discarded = discarded;
        left = new ArrayList<>(dependencies.conflicts());
        showNext();
    }

    private void showNext() {
        differences.set("");
        text.set(left.isEmpty()
                ? ""
                : dependencies.words().text("library.conflict", name(left.getFirst()), left.getFirst().exercise().name()));
    }

    private static String name(ConflictCopy conflict) {
        return String.valueOf(conflict.file().getFileName());
    }

    /// Shows or hides how the copy differs from the exercise.
    public void compare() {
        if (!differences.get().isEmpty() || left.isEmpty()) {
            differences.set("");
            return;
        }
        Exercise copy = left.getFirst().exercise();
        Exercise original = dependencies.catalog().get().find(copy.id()).orElse(copy);
        differences.set(new ComparisonWords(dependencies.words()).differences(TextComparison.of(text(copy), text(original))));
    }

    private static String text(Exercise exercise) {
        return new ExerciseWriter().writeAll(List.of(exercise));
    }

    /// Deletes the copy, and shows the next one.
    public void discard() {
        if (left.isEmpty()) {
            return;
        }
        ConflictCopy conflict = left.removeFirst();
        showNext();
        dependencies.tasks().run(Task.of(() -> dependencies.files().discard(conflict.file()))
                .onDone(contents -> discarded.accept(name(conflict), () -> restore(conflict, contents)))
                .onFailed(fault -> {
                    left.addFirst(conflict);
                    showNext();
                    fail(fault);
                }));
    }

    private void restore(ConflictCopy conflict, byte[] contents) {
        dependencies.tasks().run(Task.of(() -> {
                    dependencies.files().restore(conflict.file(), contents);
                    return conflict;
                })
                .onDone(restored -> {
                    left.addFirst(restored);
                    showNext();
                })
                .onFailed(this::fail));
    }

    private void fail(Throwable fault) {
        dependencies.errors().report(new FileErrors(dependencies.words()).of(fault));
    }

    /// The description of the current copy; empty if none is left.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// The differences from the exercise; empty unless the user asked for them.
    public ReadOnlyStringProperty differencesProperty() {
        return differences.getReadOnlyProperty();
    }
}
