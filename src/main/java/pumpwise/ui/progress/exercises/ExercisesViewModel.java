package pumpwise.ui.progress.exercises;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.progress.ExerciseHistory;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.words.Words;

/// The exercises of the log as a list that can be searched, and the page of one of them.
public final class ExercisesViewModel {

    private final ObservableValue<EvaluatedLog> log;
    private final ObservableValue<Catalog> catalog;
    private final ExercisePageViewModel page;
    private final ExerciseCharts charts;
    private final ExerciseLines lines;
    private final Map<String, RowDetails> details = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<NamedExercise>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable NamedExercise> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ExerciseOrder> order = new ReadOnlyObjectWrapper<>(ExerciseOrder.LAST_DONE);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pageOpen = new ReadOnlyBooleanWrapper();
    private String search = "";
    private List<NamedExercise> all = List.of();

    /// @param log the evaluated log
    /// @param catalog the current exercises
    /// @param page the page of the selected exercise
    public ExercisesViewModel(
            ObservableValue<EvaluatedLog> log,
            ObservableValue<Catalog> catalog,
            ExercisePageViewModel page,
            Words words) {
        this.log = log;
        this.catalog = catalog;
        this.page = page;
        charts = new ExerciseCharts(words);
        lines = new ExerciseLines(words);
        log.subscribe(_ -> fill());
        catalog.subscribe((_, _) -> fill());
    }

    private void fill() {
        details.clear();
        Catalog current = catalog.getValue();
        all = log.getValue().history().exercises().stream()
                .map(history -> NamedExercise.of(history, current))
                .toList();
        empty.set(log.getValue().isComplete() && all.isEmpty());
        list();
        NamedExercise chosen = selected.get();
        if (chosen != null) {
            select(chosen.id());
        } else if (!rows.get().isEmpty()) {
            select(rows.get().getFirst().id());
        }
    }

    private void list() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<NamedExercise> found = all.stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        rows.set(order.get() == ExerciseOrder.NAME
                ? found.stream().sorted(Comparator.comparing(it -> it.name().toLowerCase(Locale.ROOT))).toList()
                : found);
    }

    /// The exercises that match the search, in order.
    public ReadOnlyObjectProperty<List<NamedExercise>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The exercise whose page is shown; null for none.
    public ReadOnlyObjectProperty<@Nullable NamedExercise> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The order of the list.
    public ReadOnlyObjectProperty<ExerciseOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// Whether the log has no exercises.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Whether the page of an exercise is shown.
    public ReadOnlyBooleanProperty pageOpenProperty() {
        return pageOpen.getReadOnlyProperty();
    }

    /// The page of the selected exercise.
    public ExercisePageViewModel page() {
        return page;
    }

    /// Lists only exercises whose name contains a text.
    public void search(String text) {
        search = text;
        list();
    }

    /// Lists the exercises in another order.
    public void sort(ExerciseOrder other) {
        order.set(other);
        list();
    }

    /// Shows the page of an exercise, which may never have been done.
    public void select(String id) {
        ExerciseHistory history = log.getValue().history().exercise(id);
        NamedExercise exercise = NamedExercise.of(history, catalog.getValue());
        selected.set(exercise);
        pageOpen.set(true);
        page.show(exercise, log.getValue());
    }

    /// What the list says about an exercise.
    public RowDetails details(NamedExercise exercise) {
        return details.computeIfAbsent(
                exercise.id(),
                id -> lines.row(log.getValue().history().exercise(id), log.getValue().history(), charts));
    }
}
