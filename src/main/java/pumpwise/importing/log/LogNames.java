package pumpwise.importing.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.importing.text.NameFinder;
import pumpwise.storage.csv.AppNames;

/// Matches the names in a log with exercises: what the user decided before, the names that other apps are known to use,
/// and names with the same words, such as `Hip Thrust (Barbell)` and `Barbell hip thrust`.
public final class LogNames {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private final Catalog catalog;
    private final NameFinder finder;
    private final Map<String, String> decided;

    /// @param decided what the user chose for names in earlier imports: the id of an exercise, or [#KEEP]
    public LogNames(Catalog catalog, Map<String, String> decided) {
        this.catalog = catalog;
        this.decided = Map.copyOf(decided);
        finder = new NameFinder(catalog);
    }

    /// The choice to keep a name as an exercise of its own.
    public static final String KEEP = "";

    /// How a name was matched.
    ///
    /// @param exercise the id of the exercise; null for an exercise of its own
    /// @param candidates the ids of exercises that may be meant, the nearest first
    /// @param basis why
    public record Match(@Nullable String exercise, List<String> candidates, Basis basis) {

        public Match {
            candidates = List.copyOf(candidates);
        }

        /// Whether the user should look at it.
        public boolean isOpen() {
            return basis == Basis.UNCLEAR || basis == Basis.UNKNOWN;
        }
    }

    /// Why a name stands for an exercise.
    public enum Basis {
        /// The user chose it in an earlier import.
        DECIDED,
        /// The name certainly means it.
        CERTAIN,
        /// Exercises with similar names may be meant.
        UNCLEAR,
        /// No exercise is similar.
        UNKNOWN
    }

    /// Matches names, in their order.
    public Map<String, Match> match(Iterable<String> names) {
        Map<String, Match> matches = new LinkedHashMap<>();
        names.forEach(name -> matches.computeIfAbsent(name, this::match));
        return matches;
    }

    private Match match(String name) {
        String choice = decided.get(name);
        if (choice != null && choice.equals(KEEP)) {
            return new Match(null, candidates(name), Basis.DECIDED);
        }
        if (choice != null && catalog.find(choice).isPresent()) {
            return new Match(choice, candidates(name), Basis.DECIDED);
        }
        Optional<String> certain = finder.exactly(name)
                .map(Exercise::id)
                .or(() -> AppNames.exercise(name).filter(id -> catalog.find(id).isPresent()))
                .or(() -> finder.certain(name).map(Exercise::id));
        List<String> candidates = candidates(name);
        return certain.isPresent()
                ? new Match(certain.get(), candidates, Basis.CERTAIN)
                : new Match(null, candidates, candidates.isEmpty() ? Basis.UNKNOWN : Basis.UNCLEAR);
    }

    /// Exercises that may be meant. If none has all words of the name, those that have the word that tells most: the last
    /// one outside of brackets.
    private List<String> candidates(String name) {
        List<String> near = finder.candidates(name);
        if (!near.isEmpty()) {
            return near;
        }
        String plain = BRACKETS.matcher(name).replaceAll(" ").strip();
        return finder.candidates(plain.substring(plain.lastIndexOf(' ') + 1));
    }
}
