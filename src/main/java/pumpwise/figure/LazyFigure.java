package pumpwise.figure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A figure that is read only when it is first drawn, because reading those of a whole catalog would delay the start.
public final class LazyFigure {

    private final Supplier<Figure> reader;
    private @Nullable Figure figure;

    private LazyFigure(Supplier<Figure> reader) {
        this.reader = reader;
    }

    /// A figure that is not read yet.
    ///
    /// @param reader reads the figure; called at most once
    public static LazyFigure of(Supplier<Figure> reader) {
        return new LazyFigure(reader);
    }

    /// A figure that is known already.
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

    /// The same for all, so that nothing is read only to be hashed.
    @Override
    public int hashCode() {
        return LazyFigure.class.hashCode();
    }
}
