package pumpwise.ui.palette;

import java.util.function.Consumer;

/// What is not found can be made: an exercise of one's own, under the name that was typed.
///
/// @param begin begins one of this name
record CreateExerciseAction(PaletteViewModel palette, Consumer<String> begin) {

    /// The name it would have; empty as long as nothing is looked for.
    String name() {
        return palette.queryProperty().get().strip();
    }

    /// Leaves the palette and begins it.
    void make() {
        String name = name();
        if (!name.isEmpty()) {
            palette.close();
            begin.accept(name);
        }
    }
}
