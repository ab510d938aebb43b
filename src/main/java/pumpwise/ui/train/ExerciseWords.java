package pumpwise.ui.train;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Sides;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.session.SessionHistory;
import pumpwise.session.Spot;
import pumpwise.session.Usual;

/// What a routine, the catalog and the sessions before say about the exercises of a session.
final class ExerciseWords {

    private final Catalog catalog;
    private final @Nullable Routine routine;
    private final SessionHistory history;

    /// @param routine that is trained; null where only its plan has survived
    ExerciseWords(Catalog catalog, @Nullable Routine routine) {
        this(catalog, routine, new SessionHistory(List.of()));
    }

    private ExerciseWords(Catalog catalog, @Nullable Routine routine, SessionHistory history) {
        this.catalog = catalog;
        this.routine = routine;
        this.history = history;
    }

    /// The same, knowing what was done before.
    ExerciseWords with(SessionHistory before) {
        return new ExerciseWords(catalog, routine, before);
    }

    /// What an exercise was done with the last time.
    Usual usual(String exercise) {
        return history.usual(exercise).orElse(Usual.NOTHING);
    }

    /// Knows nothing but ids.
    static ExerciseWords none() {
        return new ExerciseWords(Catalog.of(List.of()), null);
    }

    /// The name of an exercise, or its id if the catalog does not have it.
    String name(String exercise) {
        return catalog.nameOf(exercise);
    }

    /// Where they are looked up.
    Catalog catalog() {
        return catalog;
    }

    /// What an exercise needs; nothing where the catalog does not have it.
    List<Equipment> equipment(String exercise) {
        return catalog.find(exercise).map(Exercise::equipment).orElse(List.of());
    }

    /// How an exercise is divided between left and right.
    Sides sides(String exercise) {
        return catalog.find(exercise).map(it -> it.movement().sides()).orElse(Sides.BOTH);
    }

    /// What to feel and think: a person's own words before those of the catalog; empty where there are none.
    String cue(Spot spot) {
        return item(spot)
                .flatMap(item -> Optional.ofNullable(item.cue()))
                .or(() -> catalog.find(spot.exercise()).flatMap(it -> it.coaching().cues().stream().findFirst()))
                .orElse("");
    }

    /// When to breathe in and out; empty where nothing is said.
    String breathing(String exercise) {
        return catalog.find(exercise).map(it -> it.coaching().breathing()).orElse("");
    }

    private Optional<Prescription> item(Spot spot) {
        if (routine == null) {
            return Optional.empty();
        }
        Place place = spot.place();
        return routine.items(place.section()).stream()
                .filter(item -> item.place().equals(place))
                .map(Routine.Item::prescription)
                .filter(item -> item.exercise().equals(spot.exercise()))
                .findFirst();
    }
}
