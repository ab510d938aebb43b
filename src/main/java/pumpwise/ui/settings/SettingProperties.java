package pumpwise.ui.settings;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;

/// Makes properties of settings. Every change takes effect immediately and is saved.
///
/// @param settings the current settings
record SettingProperties(CurrentSettings settings) {

    /// A property that follows the settings and changes them.
    <T> ObjectProperty<T> of(Function<Settings, T> read, BiFunction<Settings, T, Settings> write) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(read.apply(settings.get()));
        settings.valueProperty().subscribe(now -> property.set(read.apply(now)));
        property.subscribe((_, now) -> settings.change(old -> write.apply(old, now)));
        return property;
    }
}
