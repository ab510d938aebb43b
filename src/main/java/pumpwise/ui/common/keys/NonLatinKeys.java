package pumpwise.ui.common.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Gives the keys of Cyrillic, Greek, Hebrew, Arabic and similar layouts the key code of the Latin letter in the same
/// position. On Linux, JavaFX reports them as [KeyCode#UNDEFINED] if no Latin layout is configured too, so that neither
/// shortcuts nor the keys of text fields would work.
public final class NonLatinKeys {

    /// The positions of a US keyboard, row by row, in the order of the layouts below.
    private static final String PLACES = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    /// The letters of each layout in these positions; a blank for a Latin character, or one that another layout has in
    /// another position. If two layouts disagree, the earlier one wins.
    private static final String[] LAYOUTS = {
        // Russian
        "йцукенгшщзхъфывапролджэячсмитьбю",
        // Ukrainian and Belarusian
        "йцукенгшщзхїфівапролджєячсмитьбю",
        "йцукенгшўзх'фывапролджэячсмітьбю",
        // Greek
        " ςερτυθιοπ  ασδφγηξκλ  ζχψωβνμ  ",
        // Hebrew
        "  קראטוןםפ  שדגכעיחלךף זסבהנמצתץ",
        // Arabic and Persian
        "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوز",
        "         چ  شسیبلاتنمکگظطزرذدپو ",
        // Georgian
        "ქწერტყუიოპ  ასდფგჰჯკლ  ზხცვბნმ  ",
        // Thai
        "ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใ"
    };

    private static final Map<Integer, KeyCode> CODES = codes();
    private static final EventHandler<KeyEvent> TRANSLATE = NonLatinKeys::translate;

    private NonLatinKeys() {}

    /// Translates all key events of a window.
    public static void translate(Scene scene) {
        // On the window, so that nothing in the scene receives both the original and the translated event.
        scene.windowProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.ANY, TRANSLATE);
            }
            listen(now);
        });
        listen(scene.getWindow());
    }

    private static void listen(@Nullable Window window) {
        if (window != null) {
            window.addEventFilter(KeyEvent.ANY, TRANSLATE);
        }
    }

    private static void translate(KeyEvent event) {
        if (event.getCode() == KeyCode.UNDEFINED && event.getEventType() != KeyEvent.KEY_TYPED) {
            code(event.getText()).ifPresent(code -> {
                event.consume();
                Event.fireEvent(event.getTarget(), withCode(event, code));
            });
        }
    }

    /// The code of the Latin key in the position where a layout has this letter.
    static Optional<KeyCode> code(String letter) {
        return letter.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(CODES.get(Character.toLowerCase(letter.codePointAt(0))));
    }

    private static KeyEvent withCode(KeyEvent event, KeyCode code) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }

    private static Map<Integer, KeyCode> codes() {
        Map<Integer, KeyCode> codes = new HashMap<>();
        for (String layout : LAYOUTS) {
            for (int place = 0; place < PLACES.length(); place++) {
                char letter = layout.charAt(place);
                if (letter > 0x7F) {
                    codes.putIfAbsent((int) letter, codeOf(PLACES.charAt(place)));
                }
            }
        }
        return codes;
    }

    private static KeyCode codeOf(char place) {
        return switch (place) {
            case '[' -> KeyCode.OPEN_BRACKET;
            case ']' -> KeyCode.CLOSE_BRACKET;
            case ';' -> KeyCode.SEMICOLON;
            case '\'' -> KeyCode.QUOTE;
            case ',' -> KeyCode.COMMA;
            case '.' -> KeyCode.PERIOD;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(place)));
        };
    }
}
