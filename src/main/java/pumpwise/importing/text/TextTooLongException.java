package pumpwise.importing.text;

/// Thrown for a text that is too long to be a workout.
public final class TextTooLongException extends Exception {

    private static final long serialVersionUID = 1;

    TextTooLongException(int length) {
        super(length + " characters");
    }
}
