package pumpwise.ui.common;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.storage.settings.Settings;

/// The current settings. They change on the UI thread, and every change is saved.
public final class CurrentSettings {

    private final Consumer<Settings> save;
    private final ReadOnlyObjectWrapper<Settings> value;
    private volatile Settings settings;

    /// @param save saves every change
    public CurrentSettings(Settings settings, Consumer<Settings> save) {
        this.settings = settings;
        this.save = save;
        value = new ReadOnlyObjectWrapper<>(settings);
    }

    /// The settings, readable on any thread.
    public Settings get() {
        return settings;
    }

    /// The settings, observable on the UI thread.
    public ReadOnlyObjectProperty<Settings> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// Changes the settings.
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            save.accept(next);
            value.set(next);
        }
    }
}
