package pumpwise.export.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.QuotedText;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.session.plan.SessionPlan;

/// Writes routines as text that reads well in a chat, in plain form or as Markdown. Everything in a routine is written, so
/// that [pumpwise.importing.text.WorkoutReader] gives the same routine. The first line has no colon, because phones take
/// a text that begins with a word and a colon for a link.
public final class RoutineText {

    private static final double MILLIS_PER_MINUTE = 60_000;

    private final Catalog catalog;
    private final ItemNotation notation;

    public RoutineText(Catalog catalog) {
        this.catalog = catalog;
        notation = new ItemNotation(catalog);
    }

    /// A routine in plain text.
    public String plain(Routine routine) {
        return write(routine, TextStyle.PLAIN);
    }

    /// A routine in Markdown.
    public String markdown(Routine routine) {
        return write(routine, TextStyle.MARKDOWN);
    }

    private String write(Routine routine, TextStyle style) {
        List<String> lines = new ArrayList<>();
        boolean clear = QuotedText.isPlain(routine.name()) && routine.name().indexOf(':') < 0 && !routine.name().startsWith("#");
        lines.add(style.title(clear ? routine.name() : shown(routine.name()), length(routine)));
        if (!clear) {
            lines.add(gap(style) + style.label("", "Name", QuotedText.write(routine.name())));
        }
        addText(lines, style, style == TextStyle.MARKDOWN ? "\n" : "", "", "Note", routine.note());
        addSection(lines, style, routine, Section.WARM_UP, "Warm-up");
        addSection(lines, style, routine, Section.WORK, "Work");
        addSection(lines, style, routine, Section.COOL_DOWN, "Cool-down");
        if (!routine.rulesOff().isEmpty()) {
            lines.add("");
            lines.add(style.heading("Rules off"));
            routine.rulesOff().forEach(off -> lines.add(style.rule(off.rule(), QuotedText.write(off.reason()))));
        }
        lines.add("");
        lines.add(style.signature());
        return String.join("\n", lines) + "\n";
    }

    private static String gap(TextStyle style) {
        return style == TextStyle.MARKDOWN ? "\n" : "";
    }

    /// A name on the first line, where it cannot be exact.
    private static String shown(String name) {
        String shown = name.codePoints()
                .map(point -> point == ':' || point == '#' || !QuotedText.isPlain(Character.toString(point)) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ");
        return shown.isEmpty() ? "Routine" : shown;
    }

    private String length(Routine routine) {
        SessionPlan plan = SessionPlan.of(routine, catalog);
        long least = minutes(plan.least());
        long greatest = minutes(plan.greatest());
        return (least == greatest ? least + "" : least + "-" + greatest) + " min";
    }

    private static long minutes(Duration time) {
        return Math.max(1, Math.round(time.toMillis() / MILLIS_PER_MINUTE));
    }

    private void addSection(List<String> lines, TextStyle style, Routine routine, Section section, String heading) {
        List<Block> blocks = routine.blocks(section);
        if (blocks.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(style.heading(heading));
        for (int at = 0; at < blocks.size(); at++) {
            String marker = section == Section.WORK ? at + 1 + "." : "-";
            addBlock(lines, style, blocks.get(at), section, marker);
        }
    }

    private void addBlock(List<String> lines, TextStyle style, Block block, Section section, String marker) {
        String indent = " ".repeat(marker.length() + 1);
        if (!(block instanceof Superset)) {
            Prescription item = block.items().getFirst();
            lines.add(style.item("", marker, notation.name(item.exercise()), notation.single(block, section)));
            addTexts(lines, style, indent, item);
            return;
        }
        lines.add(style.item("", marker, "Superset", notation.superset(block, section)));
        for (int at = 0; at < block.items().size(); at++) {
            Prescription item = block.items().get(at);
            lines.add(style.item(indent, "-", notation.name(item.exercise()), notation.member(item, section)));
            addTexts(lines, style, indent + "  ", item);
        }
    }

    private static void addTexts(List<String> lines, TextStyle style, String indent, Prescription item) {
        if (ItemNotation.inlineLoad(item.load()).isEmpty()) {
            addLoad(lines, style, indent, item.load());
        }
        addText(lines, style, "", indent, "Cue", item.cue());
        addText(lines, style, "", indent, "Note", item.note());
    }

    /// A load in words; in quotes where it could be taken for a weight.
    private static void addLoad(List<String> lines, TextStyle style, String indent, @Nullable String load) {
        if (load != null) {
            boolean words = load.chars().anyMatch(Character::isLetter) && QuotedText.isPlain(load);
            lines.add(style.label(indent, "Load", words ? load : QuotedText.quote(load)));
        }
    }

    /// A text with a label on each of its lines.
    private static void addText(
            List<String> lines, TextStyle style, String gap, String indent, String label, @Nullable String text) {
        if (text == null) {
            return;
        }
        String[] parts = text.split("\n", -1);
        boolean plain = Arrays.stream(parts).allMatch(QuotedText::isPlain);
        for (String part : plain ? parts : new String[] {text}) {
            lines.add(gap + style.label(indent, label, QuotedText.write(part)));
        }
    }
}
