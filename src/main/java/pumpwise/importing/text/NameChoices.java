package pumpwise.importing.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;

/// Decides what unclear names mean: what the user has chosen, or for the time being the nearest exercise.
final class NameChoices {

    private final NameFinder names;
    private final Map<String, String> chosen;

    NameChoices(NameFinder names, Map<String, String> chosen) {
        this.names = names;
        this.chosen = Map.copyOf(chosen);
    }

    /// The exercise that an unclear name is taken for; null if it resembles none, or is to be kept as a note.
    @Nullable Exercise decide(String name, LineResult result) {
        List<String> candidates = names.candidates(name);
        String choice = chosen.get(name);
        if (choice != null) {
            result.chosen(name, candidates);
            return names.byId(choice).orElse(null);
        }
        if (candidates.isEmpty()) {
            return null;
        }
        result.doubt(name, candidates);
        return names.byId(candidates.getFirst()).orElse(null);
    }
}
