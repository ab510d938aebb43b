package pumpwise.ui.library.cards;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.ui.filter.ExerciseFilters;
import pumpwise.words.Words;

/// The cards of the Library: the search, the filters, the exercises they find, and the chosen one.
public final class CardsViewModel {

    private final Words words;
    private final CurrentCatalog catalog;
    private final ExerciseFilters filters;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty ownOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Exercise>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper emptyText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Exercise> chosen = new ReadOnlyObjectWrapper<>();

    private ExerciseSearch search;

    public CardsViewModel(Words words, CurrentCatalog catalog, EquipmentPreference equipment) {
        this.words = words;
        this.catalog = catalog;
        filters = new ExerciseFilters(equipment);
        filters.begin();
        search = new ExerciseSearch(catalog.get());
        find();
        query.subscribe((_, _) -> {
            find();
            // The best match is what was meant.
            chosen.set(hits.get().stream().findFirst().orElse(null));
        });
        ownOnly.subscribe((_, _) -> find());
        filters.filterProperty().subscribe((_, _) -> find());
        catalog.catalogProperty().subscribe((_, now) -> {
            search = new ExerciseSearch(now);
            find();
        });
    }

    private void find() {
        Exercise before = chosen.get();
        int index = indexOf(before);
        ExerciseFilter filter = filters.filterProperty().get();
        List<Exercise> found =
                search.find(query.get(), exercise -> filter.test(exercise) && (!ownOnly.get() || isOwn(exercise)));
        hits.set(found);
        long own = catalog.get().exercises().stream().filter(this::isOwn).count();
        count.set(countOf(found.size(), own));
        emptyText.set(found.isEmpty() ? whyEmpty(own) : "");
        chosen.set(chooseAfter(before, index, found));
    }

    private String countOf(int found, long own) {
        int all = catalog.get().exercises().size();
        if (ownOnly.get()) {
            return found == own
                    ? words.text("library.count.all-custom", own)
                    : words.text("library.count.custom", found, own);
        }
        return isNarrowed()
                ? words.text("library.count.found", found, all)
                : words.text("library.count", all, own);
    }

    private String whyEmpty(long own) {
        if (ownOnly.get() && own == 0) {
            return words.text("library.none-custom");
        }
        String typed = query.get().strip();
        if (typed.isEmpty()) {
            return words.text("library.nothing.filtered");
        }
        return words.text(ownOnly.get() || filters.areOn() ? "library.nothing.both" : "library.nothing", typed);
    }

    /// The same exercise if it still matches, or the next one if it was deleted, or the first match.
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

    /// Chooses a card by its index; ignored if there is no such card.
    void chooseAt(int index) {
        if (index >= 0 && index < hits.get().size()) {
            chosen.set(hits.get().get(index));
        }
    }

    /// The index of the chosen card; -1 if there is none.
    int chosenIndex() {
        return indexOf(chosen.get());
    }

    private int indexOf(@Nullable Exercise exercise) {
        return exercise == null ? -1 : hits.get().indexOf(exercise);
    }

    /// Whether an exercise is one of the user's own.
    public boolean isOwn(@Nullable Exercise exercise) {
        return exercise != null && catalog.isOwn(exercise.id());
    }

    /// Chooses an exercise, and clears the search and the filters if they hide it.
    public void reveal(Exercise exercise) {
        Exercise now = catalog.get().find(exercise.id()).orElse(null);
        if (now != null && !hits.get().contains(now)) {
            clear();
        }
        chosen.set(now);
    }

    /// Clears the search and all filters.
    public void clear() {
        query.set("");
        ownOnly.set(false);
        filters.clear();
    }

    /// Whether a search or a filter is on.
    public boolean isNarrowed() {
        return !query.get().isBlank() || ownOnly.get() || filters.areOn();
    }

    /// The filters.
    public ExerciseFilters filters() {
        return filters;
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// Whether only custom exercises are listed.
    public BooleanProperty ownOnlyProperty() {
        return ownOnly;
    }

    /// The matching exercises, the best first.
    public ReadOnlyObjectProperty<List<Exercise>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// The number of exercises that are listed, in words.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Why there are no cards; empty if there are.
    public ReadOnlyStringProperty emptyTextProperty() {
        return emptyText.getReadOnlyProperty();
    }

    /// The chosen exercise; null if there are none.
    public ReadOnlyObjectProperty<@Nullable Exercise> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
