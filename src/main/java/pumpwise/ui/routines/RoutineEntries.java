package pumpwise.ui.routines;
import java.nio.file.Path;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineListing;
import pumpwise.storage.routine.RoutineListing.ConflictCopy;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.storage.session.SessionListing;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.words.Words;

/// Creates the entries of the list: the user's routines by name, conflict copies, templates, unreadable files, and
/// deleted routines.
final class RoutineEntries {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Words words;
    private final FileErrors errors;
    private final RoutineSize size;

    /// @param length returns the length of a session with a routine, in words
    RoutineEntries(Words words, Function<Routine, String> length) {
        this.words = words;
        size = new RoutineSize(words, length);
        errors = new FileErrors(words);
    }

    /// All entries.
    ///
    /// @param open the file of the routine on the Plan screen; null if it has none
    List<RoutineEntry> all(RoutineListing own, RoutineListing deleted, List<Routine> templates, @Nullable Path open) {
        List<RoutineEntry> entries = new ArrayList<>();
        entries.addAll(stored(own.routines(), Kind.OWN, open));
        own.conflicts().forEach(conflict -> entries.add(RoutineEntry.conflict(conflict, about(conflict))));
        templates.forEach(routine -> entries.add(RoutineEntry.template(routine, about(routine))));
        own.unreadable()
                .forEach(file -> entries.add(RoutineEntry.unreadable(file.file(), errors.reason(file.problems()))));
        entries.addAll(stored(deleted.routines(), Kind.DELETED, null));
        deleted.conflicts().forEach(conflict -> entries.addAll(stored(List.of(conflict.copy()), Kind.DELETED, null)));
        return entries;
    }

    /// The unusable session files.
    List<RoutineEntry> sessions(SessionListing listing) {
        return Stream.concat(
                        listing.unreadable().stream()
                                .map(file -> RoutineEntry.session(file.file(), errors.reason(file.problems()))),
                        listing.copies().stream()
                                .map(copy -> RoutineEntry.session(
                                        String.valueOf(copy.copy().file().getFileName()),
                                        words.text("plan.routines.session-copy"))))
                .toList();
    }

    private String about(ConflictCopy conflict) {
        return words.text(
                "plan.routines.conflict",
                String.valueOf(conflict.original().file().getFileName()),
                String.valueOf(conflict.copy().file().getFileName()));
    }

    /// The entries whose name or note contains every word of the query, with a heading at the start of each group.
    List<RoutineEntry> filter(List<RoutineEntry> all, String query) {
        List<String> wanted = Stream.of(plain(query).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        List<RoutineEntry> hits = new ArrayList<>();
        Kind before = null;
        for (RoutineEntry entry : all) {
            String text = plain(entry.name() + " " + note(entry.routine()));
            if (wanted.stream().allMatch(text::contains)) {
                hits.add(entry.kind() == before ? entry : entry.under(heading(entry.kind())));
                before = entry.kind();
            }
        }
        return hits;
    }

    /// A name for a copy that no other routine has and that is not too long.
    String copyName(String name, List<RoutineEntry> all) {
        Set<String> taken = new HashSet<>();
        all.stream().filter(entry -> entry.kind() == Kind.OWN).forEach(entry -> taken.add(entry.name()));
        String copy = shortened(name, words.text("plan.routines.copy", ""));
        for (int number = 2; taken.contains(copy); number++) {
            copy = shortened(name, words.text("plan.routines.copy-number", "", Integer.toString(number)));
        }
        return copy;
    }

    private static String shortened(String name, String ending) {
        int end = Math.min(name.length(), RoutinesViewModel.MAX_NAME_LENGTH - ending.length());
        if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }

    private List<RoutineEntry> stored(List<StoredRoutine> routines, Kind kind, @Nullable Path open) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        routines.forEach(stored -> {
            if (!seen.add(stored.routine().name())) {
                shared.add(stored.routine().name());
            }
        });
        Collator order = Collator.getInstance(Locale.ROOT);
        return routines.stream()
                .sorted(Comparator.<StoredRoutine, String>comparing(stored -> stored.routine().name(), order)
                        .thenComparing(StoredRoutine::file))
                .map(stored -> {
                    String name = stored.routine().name();
                    String about = about(stored.routine());
                    String file = String.valueOf(stored.file().getFileName());
                    return RoutineEntry.of(
                            kind,
                            name,
                            shared.contains(name) ? words.text("plan.routines.in-file", about, file) : about,
                            stored.file(),
                            stored.routine(),
                            stored.file().equals(open));
                })
                .toList();
    }

    private String about(Routine routine) {
        return size.of(routine);
    }

    private String heading(Kind kind) {
        return words.text("plan.routines.heading." + Worded.key(kind));
    }

    private static String note(@Nullable Routine routine) {
        String note = routine == null ? null : routine.note();
        return note == null ? "" : note;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
