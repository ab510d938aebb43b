package pumpwise.ui.routines;
import java.nio.file.Path;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pumpwise.catalog.Worded;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.words.Words;

/// Makes the lines of the list: a person's own routines by name, then templates, files that cannot be read, and what was
/// deleted.
final class RoutineEntries {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Words words;
    private final Function<Routine, String> length;

    /// @param length of a session with a routine, in words
    RoutineEntries(Words words, Function<Routine, String> length) {
        this.words = words;
        this.length = length;
    }

    /// All lines there are.
    List<RoutineEntry> all(
            RoutineFiles.Listing own, RoutineFiles.Listing deleted, List<Routine> templates, Optional<Path> open) {
        List<RoutineEntry> entries = new ArrayList<>();
        entries.addAll(kept(own.routines(), Kind.OWN, open));
        templates.forEach(routine -> entries.add(new RoutineEntry(
                Kind.TEMPLATE, "", routine.name(), about(routine), Optional.empty(), Optional.of(routine), false)));
        own.unreadable()
                .forEach(file -> entries.add(new RoutineEntry(
                        Kind.UNREADABLE, "", file.file(), file.reason(), Optional.empty(), Optional.empty(), false)));
        entries.addAll(kept(deleted.routines(), Kind.DELETED, Optional.empty()));
        return entries;
    }

    /// Those whose name or note has every word that is sought, with a heading where a group begins.
    List<RoutineEntry> filter(List<RoutineEntry> all, String query) {
        List<String> sought = Stream.of(plain(query).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        List<RoutineEntry> hits = new ArrayList<>();
        Kind before = null;
        for (RoutineEntry entry : all) {
            String text = plain(entry.name() + " " + entry.routine().map(RoutineEntries::note).orElse(""));
            if (sought.stream().allMatch(text::contains)) {
                hits.add(entry.kind() == before ? entry : entry.under(heading(entry.kind())));
                before = entry.kind();
            }
        }
        return hits;
    }

    /// A name for a copy that no routine has, no longer than a name may be.
    String copyName(String name, List<RoutineEntry> all) {
        Set<String> taken = new HashSet<>();
        all.stream().filter(entry -> entry.kind() == Kind.OWN).forEach(entry -> taken.add(entry.name()));
        String copy = shortened(name, words.say("plan.routines.copy", ""));
        for (int number = 2; taken.contains(copy); number++) {
            copy = shortened(name, words.say("plan.routines.copy-number", "", Integer.toString(number)));
        }
        return copy;
    }

    private static String shortened(String name, String ending) {
        int end = Math.min(name.length(), RoutinesViewModel.LONGEST_NAME - ending.length());
        if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }

    private List<RoutineEntry> kept(List<StoredRoutine> routines, Kind kind, Optional<Path> open) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        routines.forEach(kept -> {
            if (!seen.add(kept.routine().name())) {
                twice.add(kept.routine().name());
            }
        });
        Collator order = Collator.getInstance(Locale.ROOT);
        return routines.stream()
                .sorted(Comparator.<StoredRoutine, String>comparing(kept -> kept.routine().name(), order)
                        .thenComparing(StoredRoutine::file))
                .map(kept -> new RoutineEntry(
                        kind,
                        "",
                        kept.routine().name(),
                        twice.contains(kept.routine().name())
                                ? words.say("plan.routines.in-file", about(kept.routine()), String.valueOf(kept.file().getFileName()))
                                : about(kept.routine()),
                        Optional.of(kept.file()),
                        Optional.of(kept.routine()),
                        open.filter(kept.file()::equals).isPresent()))
                .toList();
    }

    private String about(Routine routine) {
        String takes = length.apply(routine);
        int exercises = routine.items().size();
        return takes.isEmpty()
                ? words.say("plan.routines.exercises", exercises)
                : words.say("plan.routines.about", words.say("plan.routines.exercises", exercises), takes);
    }

    private String heading(Kind kind) {
        return words.say("plan.routines.heading." + Worded.key(kind));
    }

    private static String note(Routine routine) {
        String note = routine.note();
        return note == null ? "" : note;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
