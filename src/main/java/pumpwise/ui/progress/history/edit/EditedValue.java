package pumpwise.ui.progress.history.edit;

import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value of a session that is edited in place.
///
/// @param id for tests and style
/// @param label what it is, for screen readers and as the prompt
/// @param text supplies the current value in words; empty for none
/// @param write writes what was typed, and returns why that is not possible; empty if it is
/// @param step increases (1) or decreases (-1) the value; null if it has no steps
/// @param isLong whether it may have several lines
record EditedValue(
        String id,
        String label,
        Supplier<String> text,
        Function<String, String> write,
        @Nullable IntConsumer step,
        boolean isLong) {

    /// Increases or decreases the value if it has steps.
    void step(int by) {
        if (step != null) {
            step.accept(by);
        }
    }
}
