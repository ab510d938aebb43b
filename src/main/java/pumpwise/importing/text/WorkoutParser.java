package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.text.line.Label;
import pumpwise.importing.text.line.Markup;
import pumpwise.importing.text.line.SectionHeading;
import pumpwise.importing.text.line.SourceLine;
import pumpwise.importing.text.line.Table;
import pumpwise.routine.QuotedText;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;

/// Reads the lines of one text, in order. Used once.
final class WorkoutParser {

    /// The last line of the texts that Pumpwise writes.
    private static final String SIGNATURE = "Pumpwise";

    private static final Pattern LENGTH = Pattern.compile(" \\([^()]*min\\)$");
    private static final Pattern RULES_OFF = Pattern.compile("rules off:?");
    private static final Pattern RULE_OFF = Pattern.compile("^\\s*- (\\*?)([a-z-]+):\\1 (.+)$");
    private static final Pattern SHARED =
            Pattern.compile("^(?:all(?: exercises| sets)?|everything|each(?: exercise)?|every exercise|for (?:all|each|every)[a-z ]*)(?: ?[:,-]| are| is|(?= \\d)) ?");

    private final RoutineDraft draft = new RoutineDraft();
    private final NameFinder names;
    private final Set<String> rules;
    private final ItemLines items;
    private boolean own;
    private boolean started;
    private boolean inRulesOff;
    private boolean blankBefore;
    private @Nullable Table table;

    WorkoutParser(NameFinder names, LineParts parts, Set<String> rules, Map<String, String> chosen) {
        this.names = names;
        this.rules = rules;
        items = new ItemLines(draft, names, parts, chosen);
    }

    ReadWorkout parse(List<SourceLine> lines, String nameIfNone) {
        List<LineResult> results = new ArrayList<>();
        List<SourceLine> written = lines.stream().filter(line -> !line.isBlank()).toList();
        own = !written.isEmpty() && written.getLast().text().equals(SIGNATURE);
        for (SourceLine line : lines) {
            LineResult result = new LineResult(line);
            results.add(result);
            if (line.isBlank()) {
                result.blank();
                table = Table.isRule(line.raw()) ? table : null;
                blankBefore |= table == null;
            } else {
                read(line, result);
                started = true;
                blankBefore = false;
            }
        }
        items.applyShared();
        return draft.build(nameIfNone, results);
    }

    private void read(SourceLine line, LineResult result) {
        if (own && (!started || line.text().equals(SIGNATURE))) {
            if (!started) {
                title(line);
            }
            return;
        }
        Optional<Label> label = Label.of(line.raw());
        if (inRulesOff && ruleOff(line)) {
            return;
        }
        if (label.isPresent()) {
            label(label.get(), line);
        } else if (line.isTooLong()) {
            keep(line, result);
        } else if (RULES_OFF.matcher(line.plain()).matches()) {
            inRulesOff = true;
        } else if (!inTable(line, result)) {
            readContent(line, result);
        }
    }

    private void title(SourceLine line) {
        String raw = line.raw().strip();
        String written = raw.startsWith("# ") ? Markup.unescape(raw.substring(2)) : raw;
        draft.name(LENGTH.matcher(written).replaceFirst(""));
    }

    private boolean ruleOff(SourceLine line) {
        Matcher off = RULE_OFF.matcher(line.raw());
        if (!off.matches() || !rules.contains(off.group(2))) {
            inRulesOff = false;
            return false;
        }
        String reason = QuotedText.read(off.group(1).isEmpty() ? off.group(3) : Markup.unescape(off.group(3)));
        if (!reason.isBlank()) {
            draft.rulesOff.add(new RuleOff(off.group(2), reason));
        }
        return true;
    }

    private void label(Label label, SourceLine line) {
        ItemDraft item = draft.lastItem();
        if (label.kind() == Label.Kind.NAME && item == null) {
            draft.name(label.text());
        } else if (item == null) {
            draft.note(label.text());
        } else {
            item.lines.add(line.number());
            switch (label.kind()) {
                case CUE -> item.cue(label.text());
                case LOAD -> item.load(label.exact() ? label.text() : items.load(label.text()));
                case NOTE, NAME -> item.note(label.text());
            }
        }
    }

    private boolean inTable(SourceLine line, LineResult result) {
        if (table == null) {
            table = Table.of(line.raw()).orElse(null);
            if (table != null && !draft.isNamed() && !started) {
                items.newRun();
            }
            return table != null;
        }
        Optional<Table.Row> row = table.row(line.raw());
        if (row.isEmpty()) {
            table = null;
            return false;
        }
        items.readRow(row.get(), line, result);
        return true;
    }

    private void readContent(SourceLine line, LineResult result) {
        if (blankBefore) {
            items.newRun();
        }
        Optional<OwnLine> ownLine = OwnLine.of(line.text(), names);
        if (ownLine.isPresent()) {
            items.readOwn(ownLine.get(), line, result, blankBefore);
            return;
        }
        Optional<SectionHeading> heading = SectionHeading.of(line.plain());
        if (heading.isPresent() && (started || heading.get().bare() || heading.get().section() != Section.WORK || draft.isNamed())) {
            section(heading.get(), line, result);
            return;
        }
        Matcher shared = SHARED.matcher(line.plain());
        if (shared.find() && items.share(line, shared.end())) {
            return;
        }
        if (items.readSuperset(line, result, blankBefore)) {
            return;
        }
        if (!started && items.isTitle(line)) {
            draft.name(line.text().replaceFirst("[:.]$", ""));
            return;
        }
        if (!items.read(line, result, blankBefore)) {
            keep(line, result);
        }
    }

    private void section(SectionHeading heading, SourceLine line, LineResult result) {
        if (heading.isAlone(line.plain())) {
            items.enter(heading.section(), false);
            return;
        }
        items.enter(heading.section(), true);
        if (!items.readList(line, heading.content(), result)) {
            items.enter(heading.section(), false);
            result.notRead();
            draft.note(line.text());
        }
    }

    /// Keeps a line as a note: of the item right above it, or of the routine.
    private void keep(SourceLine line, LineResult result) {
        result.notRead();
        String text = line.text().isEmpty() ? line.raw().strip() : line.text();
        ItemDraft item = blankBefore ? null : draft.lastItem();
        if (item == null) {
            draft.note(text);
        } else {
            item.note(text);
            item.lines.add(line.number());
        }
    }
}
