package pumpwise.export.page;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.export.sheet.RoutineSheet.Entry;
import pumpwise.export.sheet.RoutineSheet.Group;
import pumpwise.export.sheet.RoutineSheet.Part;
import pumpwise.routine.Routine;
import pumpwise.words.Words;

/// Writes the plan of a page, which can be read without a script.
final class PlanHtml {

    private final Words words;
    private final PageFigures figures;
    private final Iterator<Routine.Item> items;
    private final StringBuilder html = new StringBuilder();

    private PlanHtml(Words words, PageFigures figures, Routine routine) {
        this.words = words;
        this.figures = figures;
        items = routine.items().iterator();
    }

    /// The sections of a routine.
    ///
    /// @param sheet the same routine in words
    static String write(RoutineSheet sheet, Routine routine, Words words, PageFigures figures) {
        PlanHtml plan = new PlanHtml(words, figures, routine);
        sheet.sections().forEach(plan::section);
        return plan.html.toString();
    }

    private void section(Part part) {
        html.append("<section>\n<h2>").append(Html.text(part.title())).append("</h2>\n");
        html.append(part.isWork() ? "<ol class=\"work\">\n" : "<ul>\n");
        part.groups().forEach(this::group);
        html.append(part.isWork() ? "</ol>\n" : "</ul>\n").append("</section>\n");
    }

    private void group(Group group) {
        if (group.heading() == null) {
            group.entries().forEach(this::entry);
            return;
        }
        html.append("<li class=\"superset\"><p class=\"heading\">").append(Html.text(group.heading())).append("</p>\n<ul>\n");
        group.entries().forEach(this::entry);
        html.append("</ul></li>\n");
    }

    private void entry(Entry entry) {
        String figure = figures.still(items.next().prescription().exercise());
        html.append("<li class=\"item\">").append(figure).append("<div><h3>").append(Html.text(entry.name())).append("</h3>");
        html.append("<p class=\"values\">");
        html.append(Html.text(String.join(" \u00b7 ", entry.values()))).append("</p>");
        line("load", "page.load", entry.load());
        line("cue", "page.cue", entry.cue());
        line("note", "page.note", entry.note());
        html.append("</div></li>\n");
    }

    private void line(String type, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            html.append("<p class=\"").append(type).append("\">").append(Html.text(words.text(key, text))).append("</p>");
        }
    }
}
