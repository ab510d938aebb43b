package pumpwise.ui.common.keys;

import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// The meaning of a key press: by its character if a character is meant, such as a plus, and by its position if a
/// position is meant, such as the digits of the top row.
public final class KeyPress {

    private static final int DECIMAL = 10;

    /// Keys of the number pad whose character differs between countries.
    private static final Set<KeyCode> NUMBER_PAD = EnumSet.of(KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.DECIMAL);

    /// Keys that have a digit only on some layouts.
    private static final Set<KeyCode> MAYBE_DIGITS =
            EnumSet.of(KeyCode.MINUS, KeyCode.QUOTE, KeyCode.PLUS, KeyCode.EXCLAMATION_MARK);

    /// Keys of the top row on layouts where digits need Shift. They have no key code, so only their character
    /// identifies them.
    private static final Map<Integer, Integer> UNSHIFTED = Map.ofEntries(
            // French and Belgian
            Map.entry((int) '&', 1),
            Map.entry((int) 'é', 2),
            Map.entry((int) '"', 3),
            Map.entry((int) '(', 5),
            Map.entry((int) '§', 6),
            Map.entry((int) 'è', 7),
            Map.entry((int) '_', 8),
            Map.entry((int) 'ç', 9),
            Map.entry((int) 'à', 0),
            // Czech and Slovak
            Map.entry((int) 'ě', 2),
            Map.entry((int) 'ľ', 2),
            Map.entry((int) 'š', 3),
            Map.entry((int) 'č', 4),
            Map.entry((int) 'ř', 5),
            Map.entry((int) 'ť', 5),
            Map.entry((int) 'ž', 6),
            Map.entry((int) 'ý', 7),
            Map.entry((int) 'á', 8),
            Map.entry((int) 'í', 9));

    private KeyPress() {}

    /// Whether the modifier of shortcuts is held: Ctrl, or Cmd on macOS. AltGr, which arrives as Ctrl and Alt together,
    /// only types characters.
    public static boolean isShortcut(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown();
    }

    /// Whether no modifier is held, except for Shift, which some layouts need for the character.
    public static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    /// The digit on a key of the top row or the number pad, even if the layout needs Shift for it.
    public static OptionalInt digit(KeyEvent event) {
        int typed = typed(event);
        if (Character.digit(typed, DECIMAL) >= 0) {
            return OptionalInt.of(Character.digit(typed, DECIMAL));
        }
        KeyCode code = event.getCode();
        if (code.isDigitKey() && (!event.isShiftDown() || typed < 0)) {
            return OptionalInt.of(code.getName().charAt(code.getName().length() - 1) - '0');
        }
        if (event.isShiftDown()) {
            return OptionalInt.empty();
        }
        Integer known = UNSHIFTED.get(Character.toLowerCase(typed));
        return known != null ? OptionalInt.of(known) : digitOfSameKey(event);
    }

    /// Asks the system which digit the key types with Shift, for keys that other layouts use elsewhere, such as the
    /// hyphen and the apostrophe.
    private static OptionalInt digitOfSameKey(KeyEvent event) {
        if (!MAYBE_DIGITS.contains(event.getCode())) {
            return OptionalInt.empty();
        }
        try {
            for (int digit = 0; digit < DECIMAL; digit++) {
                if (on(digit).match(event)) {
                    return OptionalInt.of(digit);
                }
            }
        } catch (RuntimeException e) {
            // Without a display there is no keyboard to ask.
            return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static KeyCharacterCombination on(int digit) {
        ModifierValue any = ModifierValue.ANY;
        return new KeyCharacterCombination(Integer.toString(digit), any, any, any, any, any);
    }

    /// The name of the key as in [KeyMap], shared by equivalent keys.
    public static String name(KeyEvent event) {
        if (NUMBER_PAD.contains(event.getCode())) {
            return KeyNames.of(event.getCode());
        }
        int typed = typed(event);
        return switch (typed) {
            case '+' -> KeyCode.PLUS.name();
            case '-', '\u2212' -> KeyCode.MINUS.name();
            case '.' -> KeyCode.PERIOD.name();
            case ',' -> KeyCode.COMMA.name();
            default -> {
                if (Character.digit(typed, DECIMAL) >= 0) {
                    yield "DIGIT" + Character.digit(typed, DECIMAL);
                }
                boolean hasCode = event.getCode() != KeyCode.UNDEFINED || typed < 0;
                yield hasCode ? KeyNames.of(event.getCode()) : NonLatinKeys.code(event.getText())
                        .map(KeyNames::of)
                        .orElse(Character.toString(Character.toLowerCase(typed)));
            }
        };
    }

    /// The character that the key types; -1 for none.
    private static int typed(KeyEvent event) {
        String text = event.getText();
        if (text.isEmpty() || Character.isISOControl(text.codePointAt(0)) || Character.isWhitespace(text.codePointAt(0))) {
            return -1;
        }
        return text.codePointAt(0);
    }
}
