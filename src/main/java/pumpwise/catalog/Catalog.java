package pumpwise.catalog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The exercises that a routine can use, by id. Immutable, except for the views that [#following] returns.
public final class Catalog {

    private final Supplier<Exercises> now;

    /// The exercises of one moment.
    private interface Exercises {

        /// All of them, by id, in the order of their names.
        Map<String, Exercise> all();

        /// The one with this id.
        default Optional<Exercise> find(String id) {
            return Optional.ofNullable(all().get(id));
        }
    }

    private Catalog(Supplier<Exercises> now) {
        this.now = now;
    }

    /// A catalog of these exercises, sorted by name. If two have the same id, the later one wins, so that users' own
    /// exercises, which come last, replace built-in ones.
    public static Catalog of(List<Exercise> exercises) {
        Map<String, Exercise> sorted = sorted(exercises);
        return new Catalog(() -> () -> sorted);
    }

    /// A catalog whose exercises are read as they are looked up, and all of them only for what needs all.
    ///
    /// @param one reads the exercise with an id; empty if there is none
    /// @param all reads all exercises; if two have the same id, the later one wins
    public static Catalog onDemand(Function<String, Optional<Exercise>> one, Supplier<List<Exercise>> all) {
        Exercises exercises = new OnDemand(one, all);
        return new Catalog(() -> exercises);
    }

    /// A view of the current catalog, for objects that outlive a change.
    public static Catalog following(Supplier<Catalog> current) {
        return new Catalog(() -> current.get().now.get());
    }

    /// An immutable copy of the current exercises. Work that looks up several of them uses a snapshot, so that all
    /// answers are consistent.
    public Catalog snapshot() {
        Exercises exercises = now.get();
        return new Catalog(() -> exercises);
    }

    /// All exercises, by name.
    public List<Exercise> exercises() {
        return List.copyOf(now.get().all().values());
    }

    /// The exercise with this id, if the catalog has it.
    public Optional<Exercise> find(String id) {
        return now.get().find(id);
    }

    /// The name of the exercise with this id, or the id itself if the catalog does not have it.
    public String nameOf(String id) {
        return find(id).map(Exercise::name).orElse(id);
    }

    /// The exercises that match, by name.
    public List<Exercise> filter(Predicate<Exercise> wanted) {
        return now.get().all().values().stream().filter(wanted).toList();
    }

    /// The closest known id to an unknown one, for "did you mean"; empty if none is close.
    public Optional<String> nearestId(String unknown) {
        return Nearest.to(unknown, now.get().all().keySet());
    }

    private static Map<String, Exercise> sorted(List<Exercise> exercises) {
        Map<String, Exercise> chosen = new LinkedHashMap<>();
        exercises.forEach(exercise -> chosen.put(exercise.id(), exercise));
        Map<String, Exercise> sorted = new LinkedHashMap<>();
        chosen.values().stream()
                .sorted(Comparator.comparing((Exercise e) -> e.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Exercise::id))
                .forEach(exercise -> sorted.put(exercise.id(), exercise));
        return sorted;
    }

    private static final class OnDemand implements Exercises {

        private final Function<String, Optional<Exercise>> one;
        private final Supplier<List<Exercise>> everything;
        private final Map<String, Optional<Exercise>> found = new ConcurrentHashMap<>();
        private volatile @Nullable Map<String, Exercise> all;

        OnDemand(Function<String, Optional<Exercise>> one, Supplier<List<Exercise>> everything) {
            this.one = one;
            this.everything = everything;
        }

        @Override
        public Map<String, Exercise> all() {
            Map<String, Exercise> read = all;
            if (read == null) {
                read = sorted(everything.get());
                all = read;
            }
            return read;
        }

        @Override
        public Optional<Exercise> find(String id) {
            Map<String, Exercise> read = all;
            return read == null ? found.computeIfAbsent(id, one) : Optional.ofNullable(read.get(id));
        }
    }
}
