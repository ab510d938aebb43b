package pumpwise.ui.progress.part;

import java.util.Arrays;
import java.util.Optional;
import pumpwise.catalog.Worded;

/// The views of the Progress screen, in order.
public enum ProgressPage {
    HISTORY,
    EXERCISES,
    WEEKS;

    /// Its part of text keys, and its name in the settings.
    public String key() {
        return Worded.key(this);
    }

    /// The view with this key; empty if there is none.
    public static Optional<ProgressPage> of(String key) {
        return Arrays.stream(values()).filter(page -> page.key().equals(key)).findFirst();
    }
}
