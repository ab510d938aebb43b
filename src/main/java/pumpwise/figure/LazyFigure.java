package pumpwise.figure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A figure that is read when it is first drawn, because reading all figures of a catalog would delay the start.
public final class LazyFigure {

    private final Supplier<Figure> reader;
    private @Nullable Figure figure;

    private LazyFigure(Supplier<Figure> reader) {
        this.reader = reader;
    }

    /// A figure that has not been read yet.
    ///
    /// @param reader reads the figure; called at most once
    public static LazyFigure of(Supplier<Figure> reader) {
        return new LazyFigure(reader);
    }

    /// A figure that is already known.
    public static LazyFigure of(Figure figure) {
        return new LazyFigure(() -> figure);
    }

    /// The figure.
    public synchronized Figure get() {
        if (figure == null) {
            figure = reader.get();
        }
        return figure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof LazyFigure lazy && get().equals(lazy.get()));
    }

    /// Constant, so that nothing is read just to calculate a hash.
    @Override
    public int hashCode() {
        return LazyFigure.class.hashCode();
    }
}
