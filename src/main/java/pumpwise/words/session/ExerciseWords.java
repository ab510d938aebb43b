package pumpwise.words.session;

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
import pumpwise.session.plan.SetPosition;

/// The names, cues, and equipment of the exercises in a session, from the routine and the catalog.
public final class ExerciseWords {

    private final Catalog catalog;
    private final @Nullable Routine routine;

    /// @param routine the routine; null if only its plan is known
    public ExerciseWords(Catalog catalog, @Nullable Routine routine) {
        this.catalog = catalog;
        this.routine = routine;
    }

    /// A fallback that only knows ids.
    public static ExerciseWords none() {
        return new ExerciseWords(Catalog.of(List.of()), null);
    }

    /// The name of an exercise, or its id if it is not in the catalog.
    public String name(String exercise) {
        return catalog.nameOf(exercise);
    }

    /// The catalog with the exercises.
    public Catalog catalog() {
        return catalog;
    }

    /// The equipment for an exercise; none if it is not in the catalog.
    public List<Equipment> equipment(String exercise) {
        return catalog.find(exercise).map(Exercise::equipment).orElse(List.of());
    }

    /// How an exercise is divided between left and right.
    Sides sides(String exercise) {
        return catalog.find(exercise).map(it -> it.movement().sides()).orElse(Sides.BOTH);
    }

    /// The cue of the routine, or else of the catalog; empty for none.
    public String cue(SetPosition position) {
        return item(position)
                .flatMap(item -> Optional.ofNullable(item.cue()))
                .or(() -> catalog.find(position.exercise()).flatMap(it -> it.coaching().cues().stream().findFirst()))
                .orElse("");
    }

    /// When to breathe in and out; empty if unknown.
    public String breathing(String exercise) {
        return catalog.find(exercise).map(it -> it.coaching().breathing()).orElse("");
    }

    private Optional<Prescription> item(SetPosition position) {
        if (routine == null) {
            return Optional.empty();
        }
        Place place = position.place();
        return routine.items(place.section()).stream()
                .filter(item -> item.place().equals(place))
                .map(Routine.Item::prescription)
                .filter(item -> item.exercise().equals(position.exercise()))
                .findFirst();
    }
}
