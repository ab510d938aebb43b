package pumpwise.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The exercises that a routine can use, by id. Immutable, except for the views that [#following] returns.
public final class Catalog {

    private final Supplier<Map<String, Exercise>> byId;

    private Catalog(Supplier<Map<String, Exercise>> byId) {
        this.byId = byId;
    }

    /// A catalog of these exercises, sorted by name. If two have the same id, the later one wins, so that users' own
    /// exercises, which come last, replace built-in ones.
    public static Catalog of(List<Exercise> exercises) {
        Map<String, Exercise> chosen = new LinkedHashMap<>();
        exercises.forEach(exercise -> chosen.put(exercise.id(), exercise));
        Map<String, Exercise> sorted = new LinkedHashMap<>();
        chosen.values().stream()
                .sorted(Comparator.comparing((Exercise e) -> e.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Exercise::id))
                .forEach(exercise -> sorted.put(exercise.id(), exercise));
        return new Catalog(() -> sorted);
    }

    /// A view of the current catalog, for objects that outlive a change.
    public static Catalog following(Supplier<Catalog> current) {
        return new Catalog(() -> current.get().byId.get());
    }

    /// An immutable copy of the current exercises. Work that looks up several of them uses a snapshot, so that all
    /// answers are consistent.
    public Catalog snapshot() {
        Map<String, Exercise> now = byId.get();
        return new Catalog(() -> now);
    }

    /// All exercises, by name.
    public List<Exercise> exercises() {
        return List.copyOf(byId.get().values());
    }

    /// The exercise with this id, if the catalog has it.
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    /// The name of the exercise with this id, or the id itself if the catalog does not have it.
    public String nameOf(String id) {
        return find(id).map(Exercise::name).orElse(id);
    }

    /// The exercises that match, by name.
    public List<Exercise> filter(Predicate<Exercise> wanted) {
        return byId.get().values().stream().filter(wanted).toList();
    }

    /// The closest known id to an unknown one, for "did you mean"; empty if none is close.
    public Optional<String> nearestId(String unknown) {
        return Nearest.to(unknown, byId.get().keySet());
    }
}
