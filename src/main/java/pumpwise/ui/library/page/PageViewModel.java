package pumpwise.ui.library.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseSimilarity;
import pumpwise.catalog.Worded;
import pumpwise.catalog.pump.PumpReason;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.exercise.ExerciseText;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.Words;

/// The page of an exercise, and the way back through the pages that led to it.
public final class PageViewModel {

    private static final int MOST_ALTERNATIVES = 4;

    private final Words words;
    private final CurrentCatalog catalog;
    private final Deque<String> trail = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable ExercisePage> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper backText = new ReadOnlyStringWrapper("");

    public PageViewModel(Words words, CurrentCatalog catalog) {
        this.words = words;
        this.catalog = catalog;
        catalog.catalogProperty().subscribe((_, _) -> refresh());
    }

    /// Opens the page of an exercise of the list.
    public void open(Exercise exercise) {
        trail.clear();
        show(exercise);
    }

    /// Opens the page of an alternative, from which [#back] leads to the current page.
    public void visit(Exercise alternative) {
        ExercisePage now = shown.get();
        if (now != null) {
            trail.push(now.exercise().id());
        }
        show(alternative);
    }

    /// Goes back to the previous page. Returns false, and closes the page, if it was the first.
    public boolean back() {
        while (!trail.isEmpty()) {
            Optional<Exercise> previous = catalog.get().find(trail.pop());
            if (previous.isPresent()) {
                show(previous.get());
                return true;
            }
        }
        close();
        return false;
    }

    /// Closes the page and forgets the way to it.
    public void close() {
        trail.clear();
        shown.set(null);
    }

    private void show(Exercise exercise) {
        shown.set(new ExercisePage(
                exercise,
                isOwn(exercise),
                new ExerciseSummary(words).line(exercise),
                reasons(exercise),
                new ExerciseText(words).page(exercise),
                new ExerciseSimilarity(catalog.get())
                        .rank(exercise).stream().limit(MOST_ALTERNATIVES).toList()));
        backText.set(Optional.ofNullable(trail.peek())
                .flatMap(catalog.get()::find)
                .map(Exercise::name)
                .orElseGet(() -> words.text("library.screen")));
    }

    private List<String> reasons(Exercise exercise) {
        List<String> reasons = new ArrayList<>();
        for (PumpReason reason : PumpReason.of(exercise)) {
            reasons.add(words.text("library.pump." + Worded.key(reason)));
        }
        return reasons;
    }

    /// Shows what the exercise is like now. The page of a deleted exercise stays until the screen closes it.
    private void refresh() {
        ExercisePage now = shown.get();
        if (now != null) {
            catalog.get().find(now.exercise().id()).ifPresent(this::show);
        }
    }

    /// Whether an exercise is one of the user's own.
    boolean isOwn(Exercise exercise) {
        return catalog.isOwn(exercise.id());
    }

    /// The page; null for none.
    public ReadOnlyObjectProperty<@Nullable ExercisePage> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Where [#back] leads to: the name of the previous exercise, or of the Library.
    public ReadOnlyStringProperty backTextProperty() {
        return backText.getReadOnlyProperty();
    }
}
