package pumpwise.routine.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.Piece.Member;
import pumpwise.routine.edit.Piece.Part;

/// A mutable copy of a routine whose pieces can be rearranged. Blocks that do not change keep their instance.
final class RoutineEditor {

    private final Routine routine;
    private final Map<Section, List<Part>> sections = new EnumMap<>(Section.class);

    RoutineEditor(Routine routine) {
        this.routine = routine;
        for (Section section : Section.values()) {
            List<Part> parts = new ArrayList<>();
            routine.blocks(section).forEach(block -> parts.add(new Part(block)));
            sections.put(section, parts);
        }
    }

    /// The blocks of a section, as a mutable list.
    List<Part> parts(Section section) {
        List<Part> parts = sections.get(section);
        if (parts == null) {
            throw new IllegalArgumentException(section.name());
        }
        return parts;
    }

    /// The distinct pieces at the given places, in order. A member is omitted if its superset is included.
    List<Piece> pieces(Set<Place> places) {
        List<Piece> pieces = new ArrayList<>();
        Set<Place> ordered = new TreeSet<>(RowOrder.PLACES);
        ordered.addAll(places);
        for (Place place : ordered) {
            if (place.isSection()) {
                continue;
            }
            Part part = parts(place.section()).get(place.block());
            if (!place.isMember()) {
                pieces.add(part);
            } else if (!pieces.contains(part)) {
                pieces.add(part.members().get(place.member()));
            }
        }
        return pieces;
    }

    /// The section of a block.
    Section sectionOf(Part part) {
        for (Section section : Section.values()) {
            if (parts(section).contains(part)) {
                return section;
            }
        }
        throw new IllegalArgumentException("a block of no section");
    }

    /// Drops blocks without members. Call it before [#placeOf].
    void dropEmpty() {
        sections.values().forEach(parts -> parts.removeIf(part -> part.members().isEmpty()));
    }

    /// The current place of a piece.
    Place placeOf(Piece piece) {
        Part part = piece.part();
        Section section = sectionOf(part);
        int block = parts(section).indexOf(part);
        return piece instanceof Member member && part.isSuperset()
                ? new Place(section, block, part.members().indexOf(member))
                : Place.of(section, block);
    }

    /// The routine with the pieces in their current order.
    Routine routine() {
        Routine next = routine;
        for (Section section : Section.values()) {
            List<Block> blocks = parts(section).stream().map(Part::block).toList();
            next = blocks.equals(routine.blocks(section)) ? next : next.withBlocks(section, blocks);
        }
        return next;
    }

    /// The resulting routine, with the current places of some pieces.
    EditResult edited(List<? extends Piece> pieces) {
        dropEmpty();
        return new EditResult(routine(), pieces.stream().map(this::placeOf).toList());
    }
}
