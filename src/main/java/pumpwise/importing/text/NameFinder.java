package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseSearch;
import pumpwise.catalog.SearchText;
import pumpwise.catalog.WordMatch;

/// Finds the exercise that a text names. Typos, plurals, and any order of the words are allowed. A name that may mean
/// several exercises is never decided.
public final class NameFinder {

    private static final int MOST_WORDS = 8;
    private static final int MOST_CANDIDATES = 5;
    private static final int LONGEST = 80;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_REMEMBERED = 10_000;

    /// Words that describe how an exercise is done rather than which one it is.
    private static final Set<String> NEUTRAL = Set.of(
            "slow", "slowly", "controlled", "heavy", "light", "easy", "gentle", "deep", "strict", "full", "some", "few", "static",
            "standard", "regular", "basic", "simple", "more", "nice", "x");

    private final Catalog catalog;
    private final ExerciseSearch search;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Set<Exercise>> names = new HashMap<>();
    private final Map<String, Set<Exercise>> aliases = new HashMap<>();
    private final Map<String, Set<Exercise>> exact = new HashMap<>();
    private final Map<String, Optional<Exercise>> found = new ConcurrentHashMap<>();

    /// All words of names.
    private final Set<String> vocabulary = new LinkedHashSet<>();

    private final Map<String, Map<String, Integer>> matches = new ConcurrentHashMap<>();

    private record Phrase(Exercise exercise, List<String> words, boolean near) {}

    private record Fit(Exercise exercise, int typos) {}

    public NameFinder(Catalog catalog) {
        this.catalog = catalog;
        search = new ExerciseSearch(catalog);
        for (Exercise exercise : catalog.exercises()) {
            exact.computeIfAbsent(exercise.name().toLowerCase(Locale.ROOT), _ -> new LinkedHashSet<>()).add(exercise);
            add(exercise.name(), exercise, names, false);
            exercise.aliases().forEach(alias -> add(alias, exercise, aliases, false));
            exercise.nearAliases().forEach(alias -> phrases.add(new Phrase(exercise, SearchText.of(alias).words(), true)));
        }
        phrases.forEach(phrase -> vocabulary.addAll(phrase.words()));
    }

    private void add(String name, Exercise exercise, Map<String, Set<Exercise>> keys, boolean near) {
        SearchText text = SearchText.of(name);
        phrases.add(new Phrase(exercise, text.words(), near));
        text.keys().forEach(key -> keys.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(exercise));
    }

    /// The only exercise whose name this is, letter by letter apart from capitals.
    public Optional<Exercise> exactly(String name) {
        return only(exact.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
    }

    /// The exercise with an id.
    Optional<Exercise> byId(String id) {
        return catalog.find(id);
    }

    /// The exercise that a text certainly names.
    public Optional<Exercise> certain(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Exercise> known = found.get(text);
        if (known == null) {
            known = find(text);
            if (found.size() > MOST_REMEMBERED) {
                found.clear();
            }
            found.put(text, known);
        }
        return known;
    }

    private Optional<Exercise> find(String text) {
        SearchText typed = SearchText.of(text);
        if (typed.isBlank() || typed.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        for (Map<String, Set<Exercise>> keys : List.of(names, aliases)) {
            for (String key : typed.keys()) {
                Set<Exercise> owners = keys.get(key);
                if (owners != null) {
                    return only(owners);
                }
            }
        }
        Optional<Exercise> all = fitting(typed.words());
        if (all.isPresent()) {
            return all;
        }
        List<String> telling = typed.words().stream().filter(word -> !NEUTRAL.contains(word)).toList();
        return telling.isEmpty() || telling.size() == typed.words().size() ? Optional.empty() : certain(String.join(" ", telling));
    }

    /// The only exercise with a name of exactly these words, in any order, with the fewest typos.
    private Optional<Exercise> fitting(List<String> typed) {
        if (typed.stream().allMatch(word -> matches(word).isEmpty())) {
            return Optional.empty();
        }
        List<Fit> fits = phrases.stream()
                .filter(phrase -> !phrase.near())
                .flatMap(phrase -> Stream.ofNullable(fit(typed, phrase)))
                .sorted(Comparator.comparingInt(Fit::typos))
                .toList();
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        Set<Exercise> best = new LinkedHashSet<>();
        fits.stream().filter(fit -> fit.typos() == fits.getFirst().typos()).forEach(fit -> best.add(fit.exercise()));
        return only(best);
    }

    private @Nullable Fit fit(List<String> typed, Phrase phrase) {
        if (typed.size() < phrase.words().size()) {
            return null;
        }
        List<String> left = new ArrayList<>(phrase.words());
        int typos = 0;
        for (String word : typed) {
            int best = nearest(word, left);
            if (best >= 0) {
                typos += matches(word).getOrDefault(left.remove(best), 0);
            } else if (!isOwnEquipment(word, phrase.exercise())) {
                return null;
            }
        }
        return left.isEmpty() ? new Fit(phrase.exercise(), typos) : null;
    }

    /// The index of the word that a typed one matches with the fewest typos, or -1.
    private int nearest(String typed, List<String> words) {
        Map<String, Integer> meant = matches(typed);
        int nearest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at < words.size(); at++) {
            int typos = meant.getOrDefault(words.get(at), fewest);
            if (typos < fewest) {
                nearest = at;
                fewest = typos;
            }
        }
        return nearest;
    }

    /// The words of names that a typed word may be, each with the number of typos.
    private Map<String, Integer> matches(String typed) {
        Map<String, Integer> known = matches.get(typed);
        if (known == null) {
            known = new HashMap<>();
            for (String word : vocabulary) {
                int typos = typos(typed, word);
                if (typos >= 0) {
                    known.put(word, typos);
                }
            }
            if (matches.size() > MOST_REMEMBERED) {
                matches.clear();
            }
            matches.put(typed, known);
        }
        return known;
    }

    /// The number of typos; -1 if it is another word.
    private static int typos(String typed, String word) {
        WordMatch match = WordMatch.of(typed, word);
        return switch (match) {
            case WHOLE -> 0;
            case PREFIX -> word.equals(typed + "ing") ? 0 : -1;
            // The beginning of a word is not enough here.
            case ONE_TYPO, TWO_TYPOS -> WordMatch.of(word, typed).isFound() ? match.typos() : -1;
            case NONE -> typed.equals(word + "ing") ? 0 : -1;
        };
    }

    private static boolean isOwnEquipment(String word, Exercise exercise) {
        return exercise.equipment().stream()
                .filter(piece -> piece != Equipment.BODY_ONLY)
                .flatMap(piece -> SearchText.of(piece.word()).words().stream())
                .anyMatch(piece -> WordMatch.of(word, piece) == WordMatch.WHOLE || WordMatch.of(piece, word) == WordMatch.WHOLE);
    }

    private static Optional<Exercise> only(Set<Exercise> owners) {
        return owners.size() == 1 ? Optional.of(owners.iterator().next()) : Optional.empty();
    }

    /// Ids of the exercises that a text may mean, the nearest first: those that have all its words in one name, or a
    /// whole name in it.
    public List<String> candidates(String text) {
        SearchText typed = SearchText.of(text);
        List<String> words = typed.words().stream().filter(word -> !NEUTRAL.contains(word)).toList();
        if (words.stream().noneMatch(word -> word.length() >= SHORTEST_WORD) || words.size() > MOST_WORDS || text.length() > LONGEST) {
            return List.of();
        }
        Set<Exercise> near = new LinkedHashSet<>();
        Set<Exercise> longer = new LinkedHashSet<>();
        for (Phrase phrase : phrases) {
            if (contains(phrase.words(), words)) {
                longer.add(phrase.exercise());
            }
        }
        if (!longer.isEmpty()) {
            search.find(String.join(" ", words)).stream().filter(longer::contains).forEach(near::add);
            near.addAll(longer);
        }
        phrases.stream()
                .filter(phrase -> phrase.words().size() > 1 && contains(words, phrase.words()))
                .map(Phrase::exercise)
                .forEach(near::add);
        return near.stream().limit(MOST_CANDIDATES).map(Exercise::id).toList();
    }

    /// Whether each of some typed words is among the words of a name, or the other way round.
    private boolean contains(List<String> others, List<String> words) {
        return words.stream()
                .allMatch(word -> others.stream().anyMatch(other -> matches(word).containsKey(other) || matches(other).containsKey(word)));
    }
}
