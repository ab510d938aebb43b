package pumpwise.routine.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.Piece.Member;
import pumpwise.routine.edit.Piece.Part;

/// Edits that change the order of a routine. Each takes the places of one or more rows and never loses or duplicates an
/// item. The result is empty if the edit is not possible.
///
/// An item that leaves a superset keeps its sets and rest; an item that joins a superset adopts those of the superset.
public final class RoutineMoves {

    private RoutineMoves() {}

    /// Moves rows up (`by` -1) or down (1) by one. Blocks move past a superset as a whole, and past the end of their
    /// section into the next one. Members of a superset move within it, and past its end out of it. If one of the rows
    /// cannot move, none does.
    public static Optional<EditResult> move(Routine routine, Set<Place> places, int by) {
        RoutineEditor editor = new RoutineEditor(routine);
        List<Piece> pieces = editor.pieces(places);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Optional<Part> superset = Piece.commonSuperset(pieces);
        if (superset.isPresent()) {
            List<Member> members = superset.get().members();
            return shift(members, pieces, by)
                    ? Optional.of(editor.edited(pieces))
                    : Optional.of(leave(editor, superset.get(), pieces, by));
        }
        List<Part> parts = Piece.parts(pieces);
        List<Object> line = new ArrayList<>();
        for (Section section : Section.values()) {
            line.add(section);
            line.addAll(editor.parts(section));
        }
        // Section headings count as rows here. Nothing can move before the first heading.
        List<Object> rows = line.subList(1, line.size());
        if (!shift(rows, parts, by)) {
            return Optional.empty();
        }
        Section at = Section.WARM_UP;
        for (Object each : line) {
            if (each instanceof Section section) {
                at = section;
                editor.parts(section).clear();
            } else if (each instanceof Part part) {
                editor.parts(at).add(part);
            }
        }
        return Optional.of(editor.edited(parts));
    }

    /// Moves rows into the superset right above (`by` -1) or below (1) them, or members out of their superset.
    public static Optional<EditResult> step(Routine routine, Set<Place> places, int by) {
        RoutineEditor editor = new RoutineEditor(routine);
        List<Piece> pieces = editor.pieces(places);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Optional<Part> superset = Piece.commonSuperset(pieces);
        if (superset.isPresent()) {
            return Optional.of(leave(editor, superset.get(), pieces, by));
        }
        List<Part> parts = Piece.parts(pieces);
        Part nearest = by < 0 ? parts.getFirst() : parts.getLast();
        List<Part> section = editor.parts(editor.sectionOf(nearest));
        int at = section.indexOf(nearest) + by;
        if (at < 0 || at >= section.size() || !section.get(at).isSuperset()) {
            return Optional.empty();
        }
        Part host = section.get(at);
        List<Member> members = Piece.members(parts);
        host.take(by < 0 ? host.members().size() : 0, members);
        return Optional.of(editor.edited(members));
    }

    /// Moves rows to where they are dropped: in front of the row at `to`. An index one past the last means the end of
    /// the section or superset. Dropping a superset into another one merges them.
    public static Optional<EditResult> drop(Routine routine, Set<Place> places, Place to) {
        RoutineEditor editor = new RoutineEditor(routine);
        List<Piece> pieces = editor.pieces(places);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        List<Part> section = editor.parts(to.section());
        if (!to.isMember()) {
            List<Part> moved = pieces.stream().map(Piece::asBlock).toList();
            @Nullable Part before = firstBeside(section.subList(to.block(), section.size()), moved);
            Stream.of(Section.values()).forEach(each -> editor.parts(each).removeAll(moved));
            section.addAll(before == null ? section.size() : section.indexOf(before), moved);
            return Optional.of(editor.edited(moved));
        }
        Part host = section.get(to.block());
        if (pieces.contains(host) || !host.isSuperset()) {
            return Optional.empty();
        }
        List<Member> moved = Piece.members(pieces);
        @Nullable Member before = firstBeside(host.members().subList(to.member(), host.members().size()), moved);
        host.members().removeAll(moved);
        host.take(before == null ? host.members().size() : host.members().indexOf(before), moved);
        return Optional.of(editor.edited(moved));
    }

    private static EditResult leave(RoutineEditor editor, Part superset, List<Piece> pieces, int by) {
        List<Part> section = editor.parts(editor.sectionOf(superset));
        List<Part> singles = pieces.stream().map(Piece::asBlock).toList();
        section.addAll(section.indexOf(superset) + (by < 0 ? 0 : 1), singles);
        return editor.edited(singles);
    }

    /// Moves some elements of a list by one; returns false and moves nothing if one of them would go past the end.
    private static boolean shift(List<?> list, List<?> moving, int by) {
        Object lead = by < 0 ? list.getFirst() : list.getLast();
        if (moving.contains(lead)) {
            return false;
        }
        for (int step = 1; step < list.size(); step++) {
            int at = by < 0 ? step : list.size() - 1 - step;
            if (moving.contains(list.get(at))) {
                Collections.swap(list, at, at + by);
            }
        }
        return true;
    }

    private static <P extends Piece> @Nullable P firstBeside(List<P> list, List<P> moved) {
        return list.stream().filter(piece -> !moved.contains(piece)).findFirst().orElse(null);
    }
}
