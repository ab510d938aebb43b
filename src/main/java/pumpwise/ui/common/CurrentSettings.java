package pumpwise.ui.common;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import pumpwise.storage.Settings;

/// The settings as they are now. Every change is handed on to be kept.
public final class CurrentSettings {

    private final Consumer<Settings> keep;
    private Settings settings;

    /// @param keep writes settings down
    public CurrentSettings(Settings settings, Consumer<Settings> keep) {
        this.settings = settings;
        this.keep = keep;
    }

    public Settings get() {
        return settings;
    }

    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            keep.accept(next);
        }
    }
}
