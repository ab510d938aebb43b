package pumpwise.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pumpwise.catalog.Catalog;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.figure.shape.Palette;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineInside;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.words.Words;

/// Writes a routine as one HTML file that loads nothing. Without a script it is the plan; its script runs the session that
/// was compiled here. The routine file is inside, in a script element that is not run.
public final class RoutinePage {

    /// `{{name}}`, replaced in one pass, so that texts of the routine are never taken for one.
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z.-]+)}}");

    /// The parts of the script, in the order in which they use each other.
    private static final List<String> SCRIPT = List.of(
            "page", "session", "commands", "saving", "sound", "screen", "speech", "figure", "display", "loop", "controls");

    private final Words words;
    private final Catalog catalog;

    public RoutinePage(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /// The contents of the file.
    ///
    /// @param sheet what the page shows of the routine
    public byte[] write(RoutineSheet sheet, Routine routine) {
        PageFigures figures = new PageFigures(routine, catalog);
        String file = new String(new RoutineWriter().write(routine), StandardCharsets.UTF_8);
        String plan = PlanHtml.write(sheet, routine, words, figures);
        String session = SessionJson.write(routine, catalog, words, figures, Html.hash(file)).toString();
        String style = "\n" + fill(resource("RoutinePage.css"), Map.of(
                        "light", figures.styles().variables(Palette.LIGHT),
                        "dark", figures.styles().variables(Palette.DARK),
                        "tints", figures.styles().rules()));
        String script = script();
        Map<String, String> parts = Map.ofEntries(
                Map.entry("title", Html.text(sheet.title())),
                Map.entry("length", Html.text(words.text("page.length", sheet.length(), routine.items().size()))),
                Map.entry("note", sheet.note() == null ? "" : "<p class=\"note\">" + Html.text(sheet.note()) + "</p>"),
                Map.entry("plan", plan),
                Map.entry("style", style),
                Map.entry("style-hash", Html.hash(style)),
                Map.entry("script", script),
                Map.entry("script-hash", Html.hash(script)),
                Map.entry("routine-element", RoutineInside.PAGE_ELEMENT),
                Map.entry("routine", Html.json(file)),
                Map.entry("session", Html.json(session)),
                Map.entry("frames", figures.compressed()));
        return fill(resource("RoutinePage.html"), parts).getBytes(StandardCharsets.UTF_8);
    }

    /// Replaces the placeholders with parts, and those with a dot with texts.
    private String fill(String template, Map<String, String> parts) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(part(match, parts)));
    }

    private String part(MatchResult match, Map<String, String> parts) {
        String name = match.group(1);
        String part = parts.get(name);
        return part == null ? Html.text(words.text("page." + name.substring(1))) : part;
    }

    /// The parts of the script as one function, so that they share their names with nothing else.
    private static String script() {
        return SCRIPT.stream()
                .map(part -> resource("script/" + part + ".js"))
                .collect(Collectors.joining("\n", "\n'use strict';\n(() => {\n", "})();\n"));
    }

    private static String resource(String name) {
        try (InputStream in = RoutinePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
