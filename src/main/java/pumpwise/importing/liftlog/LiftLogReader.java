package pumpwise.importing.liftlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.routine.notes.ReadNotes;
import pumpwise.storage.json.JsonTree;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads the plans of LiftLog (`.liftlogplan`), with sessions of version 1 to 6, as one routine for each session.
public final class LiftLogReader {

    private static final String EXTENSION = ".liftlogplan";

    private static final int NEWEST_PLAN = 3;
    private static final int NEWEST_SESSION = 6;

    private final PlanItems items;

    /// An exercise with the item that it became.
    private record Read(PlanExercise exercise, ReadNotes notes, Prescription item) {}

    public LiftLogReader(Catalog catalog) {
        items = new PlanItems(catalog);
    }

    /// Whether a file is a plan by its name.
    public static boolean isPlan(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// The name of a plan's file without its ending.
    public static String withoutEnding(String name) {
        return isPlan(name) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    /// Reads a plan.
    ///
    /// @param file the name for messages
    /// @param unnamed the name of a routine whose session and plan have none
    /// @return at least one session
    /// @throws UnreadableFileException if it is not a plan, or one of a newer version
    public List<LiftLogSession> read(String file, byte[] bytes, String unnamed) throws UnreadableFileException {
        PlanObject plan = new PlanObject(file, JsonTree.read(file, bytes));
        requireVersion(plan, NEWEST_PLAN);
        List<PlanObject> sessions = plan.objects("sessions");
        if (sessions.isEmpty()) {
            throw plan.problem("sessions", plan.has("sessions") ? ProblemKind.EMPTY_LIST : ProblemKind.MISSING_FIELD);
        }
        String planName = plan.text("name");
        List<LiftLogSession> read = new ArrayList<>();
        for (PlanObject session : sessions) {
            requireVersion(session, NEWEST_SESSION);
            read.add(session(session, planName.isBlank() ? unnamed : planName));
        }
        return read;
    }

    private static void requireVersion(PlanObject object, int newest) throws UnreadableFileException {
        int version = object.number("version", 1);
        if (version > newest) {
            throw object.problem("version", ProblemKind.LIFTLOG_NEWER, version, newest);
        }
    }

    private LiftLogSession session(PlanObject session, String otherwise) throws UnreadableFileException {
        List<NotRead> left = new ArrayList<>();
        String name = session.text("name");
        Routine routine = Routine.named(limited(name.isBlank() ? otherwise : name, Limits.MAX_NAME_LENGTH, left));
        String note = session.text("notes");
        if (!note.isEmpty()) {
            routine = routine.withNote(limited(note, Limits.MAX_TEXT_LENGTH, left));
        }
        List<Read> group = new ArrayList<>();
        List<PlanObject> exercises = session.objects("exercises");
        if (exercises.size() > Limits.MAX_ITEMS) {
            throw session.problem("exercises", ProblemKind.TOO_MANY_ITEMS, Limits.MAX_ITEMS);
        }
        for (int at = 0; at < exercises.size(); at++) {
            PlanExercise exercise = new PlanExerciseReader(exercises.get(at), left).read();
            ReadNotes notes = ReadNotes.of(exercise.notes());
            group.add(new Read(exercise, notes, items.item(exercise, notes, left)));
            if (!exercise.joined() || at == exercises.size() - 1) {
                routine = add(routine, group, left);
                group.clear();
            }
        }
        return new LiftLogSession(routine, left);
    }

    private static String limited(String text, int most, List<NotRead> left) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        left.add(new NotRead(NotRead.Kind.LIMIT, "", text.substring(end)));
        return text.substring(0, end);
    }

    private static Routine add(Routine routine, List<Read> group, List<NotRead> left) {
        Read last = group.getLast();
        boolean unfinished = last.exercise().joined() || (group.size() > 1 && last.exercise().timed());
        if (unfinished) {
            left.add(new NotRead(NotRead.Kind.SUPERSET, last.exercise().name(), group.getFirst().exercise().name()));
        }
        Section section = group.getFirst().notes().section();
        TimeRange noted = last.notes().rest();
        TimeRange rest = isSame(noted, last.exercise().rest()) ? noted : last.exercise().rest();
        return routine.adding(section, block(group, sets(group, left), rest));
    }

    private static Block block(List<Read> group, Range sets, @Nullable TimeRange rest) {
        return group.size() == 1
                ? new Single(group.getFirst().item(), sets, rest)
                : new Superset(group.stream().map(Read::item).toList(), sets, rest);
    }

    /// Whether a rest in the notes is the one in the field, which only has whole seconds and no rest of zero.
    private static boolean isSame(@Nullable TimeRange noted, @Nullable TimeRange field) {
        if (noted == null) {
            return false;
        }
        TimeRange whole = field == null ? TimeRange.ZERO : field;
        return noted.least().plusMillis(999).toSeconds() == whole.least().toSeconds()
                && noted.greatest().plusMillis(999).toSeconds() == whole.greatest().toSeconds();
    }

    private static Range sets(List<Read> group, List<NotRead> left) {
        int least = group.stream().mapToInt(read -> read.exercise().sets()).min().orElseThrow();
        int greatest = group.stream().mapToInt(read -> read.exercise().sets()).max().orElseThrow();
        Range noted = group.getFirst().notes().sets();
        if (least == greatest && noted != null && (noted.least() == least || (noted.least() > least && least == MOST_WRITTEN))) {
            return noted;
        }
        if (least != greatest) {
            group.stream()
                    .filter(read -> read.exercise().sets() != least)
                    .forEach(read -> left.add(new NotRead(
                            NotRead.Kind.UNEVEN_SETS, read.exercise().name(), Integer.toString(read.exercise().sets()))));
        }
        return new Range(least, greatest);
    }

    /// How many sets are written at most; the notes have the number.
    private static final int MOST_WRITTEN = 50;
}
