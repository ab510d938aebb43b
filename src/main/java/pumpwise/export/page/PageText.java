package pumpwise.export.page;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The plan in a written page as text: what a reader without scripts, pictures, and styles has of it.
public final class PageText {

    private static final Pattern PLAN = Pattern.compile("<main id=\"plan\">(.*?)</header>(.*?)<footer>(.*?)</footer>", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("<(?<tag>h[123]|p)(?: class=\"(?<type>[a-z]+)\")?(?: [^>]*)?>(?<text>.*?)</\\k<tag>>", Pattern.DOTALL);

    private PageText() {}

    /// The lines of the plan.
    ///
    /// @param page a file of [RoutinePage]
    /// @throws IllegalArgumentException if it is another file
    public static String of(byte[] page) {
        Matcher plan = PLAN.matcher(new String(page, StandardCharsets.UTF_8));
        if (!plan.find()) {
            throw new IllegalArgumentException("not a page of a routine");
        }
        return lines(plan.group(1), PageText::text)
                + "\n"
                + lines(plan.group(2), PageText::line)
                + "\n\n"
                + lines(plan.group(3), PageText::text);
    }

    private static String lines(String html, Function<MatchResult, String> line) {
        return LINE.matcher(html).results().map(line).collect(Collectors.joining("\n"));
    }

    private static String text(MatchResult line) {
        return Html.read(line.group("text"));
    }

    /// A line of the sections.
    private static String line(MatchResult line) {
        String text = text(line);
        return switch (line.group("tag")) {
            case "h2" -> "\n" + text;
            case "h3" -> "\u2022 " + text;
            default -> "heading".equals(line.group("type")) ? text : "   " + text;
        };
    }
}
