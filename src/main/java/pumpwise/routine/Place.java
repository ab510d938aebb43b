package pumpwise.routine;

/// A position in a routine: a section, a block of it, or one member of a superset. Indices count from 0; [#WHOLE]
/// means the section or block as a whole.
///
/// @param section the part of the routine
/// @param block index of the block in the section, or [#WHOLE] for the section itself
/// @param member index of the item in a superset, or [#WHOLE] for the block itself
public record Place(Section section, int block, int member) {

    /// Means a section or block as a whole.
    public static final int WHOLE = -1;

    /// A whole section.
    public static Place of(Section section) {
        return new Place(section, WHOLE, WHOLE);
    }

    /// A whole block.
    public static Place of(Section section, int block) {
        return new Place(section, block, WHOLE);
    }

    /// Whether it is a section rather than something in it.
    public boolean isSection() {
        return block == WHOLE;
    }

    /// Whether it is one member of a superset.
    public boolean isMember() {
        return member != WHOLE;
    }

    /// The block that this is or belongs to.
    public Place wholeBlock() {
        return new Place(section, block, WHOLE);
    }
}
