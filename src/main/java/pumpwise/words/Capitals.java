package pumpwise.words;

/// Capital letters at the beginning of texts that are also used within sentences.
public final class Capitals {

    private Capitals() {}

    /// The text with a capital first letter.
    public static String first(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
