package pumpwise.routine.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.routine.edit.Piece.Member;
import pumpwise.routine.edit.Piece.Part;

/// Edits of whole rows of a routine. Each takes the places of one or more rows, and its result is empty if the edit is
/// not possible. Edits that only change the order are in [RoutineMoves].
public final class RoutineEdits {

    private RoutineEdits() {}

    /// Copies rows and puts the copies after the last of them in each section and superset.
    public static Optional<EditResult> duplicate(Routine routine, Set<Place> places) {
        RoutineEditor editor = new RoutineEditor(routine);
        List<Piece> pieces = editor.pieces(places);
        List<Piece> copies = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Part> parts = editor.parts(section);
            List<Part> meant = parts.stream().filter(pieces::contains).toList();
            if (!meant.isEmpty()) {
                List<Part> more = meant.stream().map(Part::copy).toList();
                parts.addAll(parts.indexOf(meant.getLast()) + 1, more);
                copies.addAll(more);
            }
            for (Part part : parts) {
                List<Member> members = part.members().stream().filter(pieces::contains).toList();
                if (!members.isEmpty()) {
                    List<Member> more = members.stream().map(Member::copy).toList();
                    part.take(part.members().indexOf(members.getLast()) + 1, more);
                    copies.addAll(more);
                }
            }
        }
        return copies.isEmpty() ? Optional.empty() : Optional.of(sorted(editor.edited(copies)));
    }

    /// Removes rows. The place of the result is that of the row after the last of them, or else of the row before it.
    public static Optional<EditResult> remove(Routine routine, Set<Place> places) {
        RoutineEditor editor = new RoutineEditor(routine);
        List<Piece> pieces = editor.pieces(places);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Part last = pieces.getLast().part();
        Section section = editor.sectionOf(last);
        Set<Member> gone = new HashSet<>(Piece.members(pieces));
        Optional<? extends Piece> next = last.isSuperset() && !gone.containsAll(last.members())
                ? beside(last.members(), pieces.getLast(), gone::contains)
                : beside(editor.parts(section), last, part -> gone.containsAll(part.members()));
        gone.forEach(member -> member.part().members().remove(member));
        return Optional.of(
                next.isPresent()
                        ? editor.edited(List.of(next.get()))
                        : new EditResult(editor.edited(List.of()).routine(), List.of(Place.of(section))));
    }

    /// Groups rows into one superset at the place of the first one, or a single row with the next one. The superset has
    /// the sets of the first row, and the rest of the first row that has one.
    public static Optional<EditResult> makeSuperset(Routine routine, Set<Place> places) {
        RoutineEditor editor = new RoutineEditor(routine);
        List<Piece> pieces = new ArrayList<>(editor.pieces(places));
        if (pieces.size() == 1 && pieces.getFirst() instanceof Part only) {
            List<Part> section = editor.parts(editor.sectionOf(only));
            section.stream().skip(section.indexOf(only) + 1L).limit(1).forEach(pieces::add);
        }
        if (pieces.size() < 2 || Piece.commonSuperset(pieces).filter(all -> all.members().size() == pieces.size()).isPresent()) {
            return Optional.empty();
        }
        Part first = pieces.getFirst().part();
        @Nullable TimeRange rest = pieces.stream()
                .map(piece -> piece.part().rest())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Part> section = editor.parts(editor.sectionOf(first));
        Part superset = new Part(true, first.sets(), rest, Piece.members(pieces));
        section.add(section.indexOf(first) + 1, superset);
        return Optional.of(editor.edited(List.of(superset)));
    }

    /// Splits supersets. Each exercise gets the sets and the rest of its superset.
    public static Optional<EditResult> splitSupersets(Routine routine, Set<Place> places) {
        return splitSupersets(routine, places, new SetsBeforeJoining());
    }

    /// Splits supersets. Each exercise gets back its earlier sets and rest if they are known, or else those of its
    /// superset.
    public static Optional<EditResult> splitSupersets(Routine routine, Set<Place> places, SetsBeforeJoining before) {
        RoutineEditor editor = new RoutineEditor(routine);
        List<Part> singles = new ArrayList<>();
        for (Part part : Piece.parts(editor.pieces(places))) {
            if (part.isSuperset()) {
                List<Part> section = editor.parts(editor.sectionOf(part));
                List<Part> alone = List.copyOf(part.members()).stream()
                        .map(member -> member.asBlock(before))
                        .toList();
                section.addAll(section.indexOf(part), alone);
                singles.addAll(alone);
            }
        }
        return singles.isEmpty() ? Optional.empty() : Optional.of(editor.edited(singles));
    }

    /// The next piece that stays, or else the previous one.
    private static <P extends Piece> Optional<P> beside(
            List<P> list, Piece piece, Predicate<P> goes) {
        int at = list.indexOf(piece);
        List<P> before = list.subList(0, at).reversed();
        return Stream.concat(list.subList(at, list.size()).stream(), before.stream())
                .filter(each -> !goes.test(each))
                .findFirst();
    }

    private static EditResult sorted(EditResult edited) {
        return new EditResult(
                edited.routine(), edited.places().stream().sorted(RowOrder.PLACES).toList());
    }
}
