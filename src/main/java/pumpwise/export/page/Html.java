package pumpwise.export.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import pumpwise.words.CleanText;

/// Makes text safe inside a page, and scripts and styles known to its content security policy.
final class Html {

    private static final String NOT_IN_SCRIPTS = "<>&\u2028\u2029";

    private Html() {}

    /// A text for elements and attributes in double quotes. Control and direction characters are replaced.
    static String text(String text) {
        return CleanText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// The text that was made safe.
    static String read(String safe) {
        return safe.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    /// JSON for a script element: the same values without any character that could end the element. Such characters only
    /// occur in strings.
    static String json(String json) {
        return json.codePoints()
                .mapToObj(c -> isSafe(c) ? Character.toString(c) : escaped(c))
                .collect(Collectors.joining());
    }

    private static boolean isSafe(int c) {
        return NOT_IN_SCRIPTS.indexOf(c) < 0 && (c < 0xD800 || c > 0xDFFF) && c != 0xFEFF && (c == '\n' || !Character.isISOControl(c));
    }

    private static String escaped(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }

    /// The source expression of an inline script or style.
    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
