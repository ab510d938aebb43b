package pumpwise.ui.progress.exporting;

import java.time.LocalDate;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The field for a day, with a calendar. Enter and leaving the field take what was typed. A [DatePicker] alone would empty
/// the field if that is not a date.
final class DayField extends DatePicker {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final DayLimit limit;
    private String typed = "";

    DayField(DayLimit limit) {
        this.limit = limit;
        setAccessibleText(limit.label());
        setShowWeekNumbers(false);
        setConverter(new Format());
        getEditor().textProperty().subscribe(this::changed);
        EventDispatcher picker = getEventDispatcher();
        // Not a filter: those of the picker would still see the key, and empty the field when it is released.
        setEventDispatcher((event, tail) -> {
            if (!isEnter(event) || isShowing()) {
                return picker.dispatchEvent(event, tail);
            }
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                commit();
                getEditor().selectAll();
            }
            return null;
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        valueProperty().subscribe(day -> {
            if (!Objects.equals(day, limit.dayProperty().get())) {
                limit.choose(day);
            }
        });
        limit.dayProperty().subscribe(this::setValue);
        limit.textProperty().subscribe(text -> getEditor().setText(text));
        limit.refusalProperty().subscribe(why -> {
            pseudoClassStateChanged(REFUSED, !why.isEmpty());
            setAccessibleHelp(why);
        });
    }

    private static boolean isEnter(Event event) {
        return event instanceof KeyEvent key && key.getCode() == KeyCode.ENTER;
    }

    private void changed(String text) {
        if (isFocused()) {
            typed = text;
        } else if (!text.equals(limit.textProperty().get())) {
            // Nobody types here: the picker has emptied the field.
            getEditor().setText(limit.textProperty().get());
        }
    }

    private void commit() {
        limit.type(typed);
        typed = limit.textProperty().get();
        getEditor().setText(typed);
    }

    /// Days as the program writes them.
    private final class Format extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return limit.text(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return limit.read(text).orElse(null);
        }
    }
}
