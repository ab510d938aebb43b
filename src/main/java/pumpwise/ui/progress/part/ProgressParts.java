package pumpwise.ui.progress.part;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// The views of the Progress screen. Each is created when it is first needed, so that the first one does not wait for the
/// others, and nothing is calculated that is not shown.
public final class ProgressParts {

    private final Map<ProgressPage, Supplier<ProgressPart>> sources = new EnumMap<>(ProgressPage.class);
    private final Map<ProgressPage, ProgressPart> created = new EnumMap<>(ProgressPage.class);

    /// Adds a view.
    ///
    /// @param source creates it
    public void add(ProgressPage page, Supplier<ProgressPart> source) {
        sources.put(page, source);
    }

    /// A view that was added, always the same one.
    public ProgressPart get(ProgressPage page) {
        return created.computeIfAbsent(page, it -> Objects.requireNonNull(sources.get(it)).get());
    }

    /// Whether the window may close, see [ProgressPart#mayClose].
    public boolean mayClose() {
        return created.values().stream().allMatch(ProgressPart::mayClose);
    }
}
