package pumpwise.export.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.importing.Documents;
import pumpwise.routine.Routine;

/// Pages for tests.
final class Pages {

    private Pages() {}

    /// The page of a routine.
    static String of(Routine routine) {
        return new String(Documents.page(routine), UTF_8);
    }

    /// The first part of a page that a pattern with one group matches.
    static String part(String page, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        if (!found.find()) {
            throw new AssertionError("no " + pattern);
        }
        return found.group(1);
    }

    /// The compiled session in a page.
    static JsonNode session(String page) {
        try {
            return new ObjectMapper().readTree(part(page, "id=\"pumpwise-session\">(.*?)</script>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
