package pumpwise.ui.library.cards;

/// Where the arrow keys lead in a grid that is filled row by row.
///
/// @param columns the number of cards in a full row
/// @param count the number of all cards
record GridSteps(int columns, int count) {

    /// The index of the card that is some rows below; the last card if the last row is shorter. Stays in the column and
    /// inside the grid.
    int vertically(int from, int rows) {
        int lastRow = (count - 1) / columns;
        int row = Math.clamp(from / columns + rows, 0, lastRow);
        return Math.min(row * columns + from % columns, count - 1);
    }

    /// The index of the card that is some cards further.
    int horizontally(int from, int cards) {
        return Math.clamp(from + cards, 0, count - 1);
    }

    /// The number of rows.
    int rows() {
        return (count + columns - 1) / columns;
    }
}
