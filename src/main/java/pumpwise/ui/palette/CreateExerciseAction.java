package pumpwise.ui.palette;

import java.util.function.Consumer;

/// The action that creates a custom exercise with the name that was searched but not found.
///
/// @param begin opens the form for an exercise with this name
record CreateExerciseAction(PaletteViewModel palette, Consumer<String> begin) {

    /// The name of the new exercise; empty while nothing is typed.
    String name() {
        return palette.queryProperty().get().strip();
    }

    /// Closes the palette and opens the form.
    void make() {
        String name = name();
        if (!name.isEmpty()) {
            palette.close();
            begin.accept(name);
        }
    }
}
