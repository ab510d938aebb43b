package pumpwise.ui.common;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.storage.settings.Settings;

/// The settings as they are now. They are changed on the window's thread, and every change is handed on to be kept.
public final class CurrentSettings {

    private final Consumer<Settings> keep;
    private final ReadOnlyObjectWrapper<Settings> shown;
    private volatile Settings settings;

    /// @param keep writes settings down
    public CurrentSettings(Settings settings, Consumer<Settings> keep) {
        this.settings = settings;
        this.keep = keep;
        shown = new ReadOnlyObjectWrapper<>(settings);
    }

    /// The settings; from any thread.
    public Settings get() {
        return settings;
    }

    /// The settings, to be watched.
    public ReadOnlyObjectProperty<Settings> property() {
        return shown.getReadOnlyProperty();
    }

    /// Sets something otherwise.
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            keep.accept(next);
            shown.set(next);
        }
    }
}
