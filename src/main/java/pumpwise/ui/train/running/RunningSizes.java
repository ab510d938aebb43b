package pumpwise.ui.train.running;

/// The sizes on the running screen, which grow with the window, so that a full screen can be read from further away.
///
/// @param width of the screen
/// @param height of the screen
record RunningSizes(double width, double height) {

    private static final double LINES = 45;
    private static final double LETTERS_BESIDE_RING = 25;
    private static final double LEAST_LETTERS = 12;

    /// How much of the width the ring takes; in a window that is nearly square as much as digits of a third of its
    /// height need, but never so much that no words fit beside it.
    private static final double RING_PART_OF_WIDTH = 0.59;

    private static final double GREATEST_RING_PART_OF_WIDTH = 0.66;
    private static final double RING_PART_OF_HEIGHT = 0.775;

    /// The width of the line of keys, in its own letters, and the margins beside it, in those of the screen.
    private static final double LETTERS_OF_KEYS = 66;

    private static final double MARGINS = 4;
    private static final double LEAST_KEY_LETTERS = 10;
    private static final double GREATEST_KEYS = 1.1;

    /// The size of the ring if the middle of the screen is high enough.
    double ring() {
        return Math.clamp(height * RING_PART_OF_HEIGHT, width * RING_PART_OF_WIDTH, width * GREATEST_RING_PART_OF_WIDTH);
    }

    /// The font size.
    double letters() {
        double size = Math.min(height / LINES, (width - ring()) / LETTERS_BESIDE_RING);
        return Math.max(LEAST_LETTERS, Math.floor(size));
    }

    /// The font size of the line of keys, which is as wide as the window allows.
    double keyLetters() {
        double fits = (width - MARGINS * letters()) / LETTERS_OF_KEYS;
        return Math.max(LEAST_KEY_LETTERS, Math.min(letters() * GREATEST_KEYS, Math.floor(fits * 2) / 2));
    }
}
