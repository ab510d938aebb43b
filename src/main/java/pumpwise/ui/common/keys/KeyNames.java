package pumpwise.ui.common.keys;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The names of keys, with one name for all equivalent keys, and their labels.
public final class KeyNames {

    /// Equivalent keys: those of the number pad, and the key that many keyboards use for plus with Shift.
    private static final Map<KeyCode, KeyCode> SAME = Map.of(
            KeyCode.KP_LEFT, KeyCode.LEFT,
            KeyCode.KP_RIGHT, KeyCode.RIGHT,
            KeyCode.KP_UP, KeyCode.UP,
            KeyCode.KP_DOWN, KeyCode.DOWN,
            KeyCode.ADD, KeyCode.PLUS,
            KeyCode.EQUALS, KeyCode.PLUS,
            KeyCode.SUBTRACT, KeyCode.MINUS,
            KeyCode.DECIMAL, KeyCode.PERIOD);

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("LEFT", "\u2190"),
            Map.entry("RIGHT", "\u2192"),
            Map.entry("UP", "\u2191"),
            Map.entry("DOWN", "\u2193"),
            Map.entry("PLUS", "+"),
            Map.entry("MINUS", "\u2212"),
            Map.entry("PERIOD", "."),
            Map.entry("COMMA", ","),
            Map.entry("SEMICOLON", ";"),
            Map.entry("SLASH", "/"),
            Map.entry("BACK_SLASH", "\\"),
            Map.entry("QUOTE", "'"),
            Map.entry("DELETE", "Del"),
            Map.entry("ESCAPE", "Esc"));

    private KeyNames() {}

    /// The name of the modifier key for shortcuts on this system: `Ctrl`, or `Cmd` on macOS.
    public static String shortcutModifier() {
        // JavaFX knows too, but this is needed before it is running.
        return System.getProperty("os.name", "").startsWith("Mac") ? "Cmd" : "Ctrl";
    }

    /// The name of a key, shared by equivalent keys.
    static String of(KeyCode code) {
        return SAME.getOrDefault(code, code).name();
    }

    /// The label of the key with this name.
    public static String written(String name) {
        String sign = WRITTEN.get(name);
        if (sign != null) {
            return sign;
        }
        if (name.codePointCount(0, name.length()) == 1) {
            return name.toUpperCase(Locale.ROOT);
        }
        try {
            return KeyCode.valueOf(name).getName();
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /// The label of the first of some keys, for a button; empty if there are none.
    public static String first(List<String> names) {
        return names.isEmpty() ? "" : written(names.getFirst());
    }

    /// The labels of all keys.
    public static String all(List<String> names) {
        return names.stream().map(KeyNames::written).collect(Collectors.joining(", "));
    }
}
