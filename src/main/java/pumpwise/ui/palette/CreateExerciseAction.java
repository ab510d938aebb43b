package pumpwise.ui.palette;

import java.util.function.Consumer;

/// Creates an own exercise with the name that was typed and not found.
///
/// @param begin starts to create an exercise with this name
record CreateExerciseAction(PaletteViewModel palette, Consumer<String> begin) {

    /// The name it would have; empty while nothing is typed.
    String name() {
        return palette.queryProperty().get().strip();
    }

    /// Closes the palette and starts to create the exercise.
    void make() {
        String name = name();
        if (!name.isEmpty()) {
            palette.close();
            begin.accept(name);
        }
    }
}
