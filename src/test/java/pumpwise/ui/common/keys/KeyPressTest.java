package pumpwise.ui.common.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            textBlock = """
            AMPERSAND & 1
            UNDEFINED é 2
            QUOTEDBL " 3
            LEFT_PARENTHESIS ( 5
            UNDEFINED è 7
            UNDERSCORE _ 8
            UNDEFINED ç 9
            UNDEFINED à 0
            DIGIT2 é 2
            UNDEFINED ě 2
            UNDEFINED č 4
            UNDEFINED ž 6
            UNDEFINED í 9
            DIGIT7 7 7
            NUMPAD3 3 3
            UNDEFINED ٣ 3
            """)
    @DisplayName("Report 27: digits of the top row and the number pad on every layout, without Shift")
    void report27_digits(KeyCode code, String text, int digit) {
        assertThat(KeyPress.digit(press(code, text, false))).hasValue(digit);
    }

    @Test
    @DisplayName("Report 27: with Shift, what counts is the character")
    void report27_digitsWithShift() {
        assertThat(KeyPress.digit(press(KeyCode.AMPERSAND, "1", true))).hasValue(1);
        assertThat(KeyPress.digit(press(KeyCode.UNDEFINED, "2", true))).hasValue(2);
        assertThat(KeyPress.digit(press(KeyCode.DIGIT1, "!", true))).isEqualTo(OptionalInt.empty());
        assertThat(KeyPress.digit(press(KeyCode.DIGIT1, "", true))).hasValue(1);
        assertThat(KeyPress.digit(press(KeyCode.Q, "q", false))).isEmpty();
        assertThat(KeyPress.digit(press(KeyCode.MINUS, "-", false))).isEmpty();
    }

    @Test
    @DisplayName("Report 28: AltGr, which is Ctrl and Alt on Windows, is never a shortcut")
    void report28_altGrIsNoShortcut() {
        KeyEvent altGr = new KeyEvent(KeyEvent.KEY_PRESSED, "", "{", KeyCode.DIGIT7, false, true, true, false);
        assertThat(KeyPress.isShortcut(altGr)).isFalse();
        assertThat(KeyPress.isPlain(altGr)).isFalse();
        KeyEvent control = new KeyEvent(KeyEvent.KEY_PRESSED, "", "7", KeyCode.DIGIT7, false, true, false, false);
        assertThat(KeyPress.isPlain(control)).isFalse();
        assertThat(KeyPress.isPlain(press(KeyCode.DIGIT7, "/", true))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            textBlock = """
            DIGIT1 + PLUS
            DIGIT3 + PLUS
            DIGIT4 + PLUS
            SEMICOLON + PLUS
            PLUS + PLUS
            ADD + PLUS
            EQUALS = PLUS
            SUBTRACT - MINUS
            MINUS - MINUS
            SLASH - MINUS
            DIGIT6 - MINUS
            DECIMAL , PERIOD
            SEMICOLON . PERIOD
            SEMICOLON , COMMA
            A a A
            UNDEFINED é é
            """)
    @DisplayName("Report 30: plus and minus count wherever they are typed")
    void report30_plusAndMinus(KeyCode code, String text, String name) {
        assertThat(KeyPress.name(press(code, text, false))).isEqualTo(name);
        assertThat(KeyPress.name(press(code, text.toUpperCase(java.util.Locale.ROOT), true))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "т, N", "Т, N", "ч, X", "ь, M", "п, G", "ф, A", "я, Z", "з, P", "б, COMMA", "і, S", "є, QUOTE",
        "ν, N", "Ν, N", "χ, X", "ς, W", "ζ, Z", "π, P",
        "מ, N", "ס, X", "ש, A", "פ, P", "ת, COMMA",
        "ى, N", "ء, X", "ش, A", "ح, P", "و, COMMA", "ﻻ, B"
    })
    @DisplayName("Report 29: a letter that is not Latin counts as the Latin one in its place")
    void report29_placesOfOtherScripts(String letter, String name) {
        assertThat(KeyPress.name(press(KeyCode.UNDEFINED, letter, false))).isEqualTo(name);
    }

    @Test
    @DisplayName("Report 29: where the system knows the place, that is what counts")
    void report29_placesThatTheSystemKnows() {
        assertThat(KeyPress.name(press(KeyCode.N, "т", false))).isEqualTo("N");
        assertThat(KeyPress.name(press(KeyCode.N, "\u000e", false))).isEqualTo("N");
        assertThat(KeyPress.name(press(KeyCode.UNDEFINED, "", false))).isEqualTo("UNDEFINED");
    }

    private static KeyEvent press(KeyCode code, String text, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, false, false, false);
    }
}
