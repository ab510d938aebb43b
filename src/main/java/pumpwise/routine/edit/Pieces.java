package pumpwise.routine.edit;

import java.util.List;
import java.util.Optional;
import pumpwise.routine.edit.RoutineEditor.Member;
import pumpwise.routine.edit.RoutineEditor.Part;
import pumpwise.routine.edit.RoutineEditor.Piece;

/// What pieces of a routine have to do with its blocks.
public final class Pieces {

    private Pieces() {}

    /// The superset that all pieces are members of.
    static Optional<Part> commonSuperset(List<Piece> pieces) {
        Part part = partOf(pieces.getFirst());
        boolean common = pieces.stream().allMatch(piece -> piece instanceof Member member && member.home() == part);
        return common ? Optional.of(part) : Optional.empty();
    }

    /// The blocks that pieces are, or stand in, each once.
    static List<Part> wholeParts(List<Piece> pieces) {
        return pieces.stream().map(Pieces::partOf).distinct().toList();
    }

    /// All there is to do in some pieces.
    public static List<Member> members(List<? extends Piece> pieces) {
        return pieces.stream().flatMap(piece -> membersOf(piece).stream()).toList();
    }

    /// A piece as a block of its own.
    static Part alone(Piece piece) {
        return switch (piece) {
            case Part part -> part;
            case Member member -> new Part(false, member.home().sets(), member.home().rest(), List.of(member));
        };
    }

    /// The block that a piece is, or stands in.
    static Part partOf(Piece piece) {
        return switch (piece) {
            case Part part -> part;
            case Member member -> member.home();
        };
    }

    /// All there is to do in a piece.
    static List<Member> membersOf(Piece piece) {
        return switch (piece) {
            case Part part -> List.copyOf(part.members);
            case Member member -> List.of(member);
        };
    }
}
