package pumpwise.storage.settings;

import org.jspecify.annotations.Nullable;

/// The state that the Progress screen remembers.
///
/// @param view the name of the view that was used last; null for the first one
public record ProgressSettings(@Nullable String view) {

    /// A copy with another view as the last one.
    public ProgressSettings withView(String other) {
        return new ProgressSettings(other);
    }
}
