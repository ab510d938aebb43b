package pumpwise.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.routine.FirstFigures;
import pumpwise.routine.Section;

/// Looks for an exercise, and for the section it goes to.
final class AddViewModel {

    private final ExerciseSearch search;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Exercise>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Exercise>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.WORK);

    /// @param fixed the section it goes to whatever it is for; empty to go by the exercise
    AddViewModel(Catalog catalog, Optional<Section> fixed) {
        search = new ExerciseSearch(catalog);
        query.subscribe(this::search);
        fixed.ifPresentOrElse(
                section::set,
                () -> chosen.subscribe(
                        exercise -> exercise.map(FirstFigures::section).ifPresent(section::set)));
    }

    private void search(String text) {
        hits.set(search.find(text));
        if (chosen.get().filter(hits.get()::contains).isEmpty()) {
            chosen.set(hits.get().stream().findFirst());
        }
    }

    /// Goes to the next hit (1) or the one before (-1).
    void step(int by) {
        int at = chosen.get().map(hits.get()::indexOf).orElse(-1) + by;
        if (at >= 0 && at < hits.get().size()) {
            chosen.set(Optional.of(hits.get().get(at)));
        }
    }

    StringProperty query() {
        return query;
    }

    /// The exercises that are found, the first being the best.
    ReadOnlyObjectProperty<List<Exercise>> hits() {
        return hits.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Exercise>> chosen() {
        return chosen;
    }

    /// Follows what the chosen exercise is for, and may then be changed.
    ObjectProperty<Section> section() {
        return section;
    }
}
