package pumpwise.storage.routine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.rules.RuleId;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonTree;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.SourcePosition;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads routine files strictly, because refusing a value is better than ignoring it: everything unknown is a problem
/// with its position and with what is allowed.
public final class RoutineReader {

    private final Catalog catalog;

    /// A reader that checks amounts against the units of the exercises in `catalog`. Routines may contain unknown
    /// exercises.
    /// Whether a text is a routine file, such as one that was pasted into a chat.
    public static boolean isRoutineFile(String text) {
        return text.stripLeading().startsWith("{") && RoutineFormat.FORMAT.isFormatOf(text);
    }

    public RoutineReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The routine in a file.
    ///
    /// @param file the name of the file, for messages
    /// @throws UnreadableFileException with all problems of the file
    public Routine read(String file, byte[] contents) throws UnreadableFileException {
        Problems problems = new Problems(file);
        JsonValue root = JsonTree.read(file, contents);
        if (!(root instanceof JsonValue.Fields object)) {
            problems.add(root.at(), null, "", ProblemKind.WRONG_TYPE, root.type(), JsonType.OBJECT);
            throw new UnreadableFileException(file, problems.all());
        }
        requireFormat(object, problems);
        problems.throwIfAny();

        FieldReader fields = new FieldReader(object, FieldPath.NONE, RoutineFormat.ROUTINE, problems);
        String name = fields.requiredText("name", Limits.MAX_NAME_LENGTH);
        String note = fields.text("note", Limits.MAX_TEXT_LENGTH);
        ItemReader items = new ItemReader(catalog.snapshot(), problems);
        List<Block> warmUp = blocks(fields, Section.WARM_UP, items);
        List<Block> work = blocks(fields, Section.WORK, items);
        List<Block> coolDown = blocks(fields, Section.COOL_DOWN, items);
        List<RuleOff> rulesOff = rulesOff(fields, problems);
        problems.throwIfAny();
        if (name == null) {
            throw new IllegalStateException("a routine without a name, and no problem");
        }
        return new Routine(name, note, warmUp, work, coolDown, rulesOff);
    }

    /// If the format is wrong, stops here, because every field would be reported.
    private static void requireFormat(JsonValue.Fields object, Problems problems) {
        JsonValue.Field format = object.fields().stream()
                .filter(field -> field.name().equals("format"))
                .findFirst()
                .orElse(null);
        if (format == null) {
            problems.add(object.at(), null, "format", ProblemKind.FORMAT_MISSING, RoutineFormat.FORMAT.toString());
            return;
        }
        SourcePosition at = format.value().at();
        if (!(format.value() instanceof JsonValue.Text text)) {
            problems.add(at, null, "format", ProblemKind.WRONG_TYPE, format.value().type(), JsonType.TEXT);
        } else if (RoutineFormat.FORMAT.isNewer(text.value())) {
            problems.add(at, null, "format", ProblemKind.FORMAT_NEWER, text.value(), RoutineFormat.FORMAT.toString());
        } else if (!text.value().equals(RoutineFormat.FORMAT.toString())) {
            problems.add(at, null, "format", ProblemKind.FORMAT_OTHER, text.value(), RoutineFormat.FORMAT.toString());
        }
    }

    private static List<Block> blocks(FieldReader fields, Section section, ItemReader items) {
        List<Block> blocks = new ArrayList<>();
        List<JsonValue> nodes = fields.list(RoutineFormat.field(section));
        for (int index = 0; index < nodes.size(); index++) {
            Block block = items.block(nodes.get(index), Place.of(section, index));
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static List<RuleOff> rulesOff(FieldReader fields, Problems problems) {
        List<RuleOff> rulesOff = new ArrayList<>();
        List<JsonValue> nodes = fields.list("rulesOff");
        for (int index = 0; index < nodes.size(); index++) {
            RuleOff off = ruleOff(nodes.get(index), FieldPath.of("rulesOff").element(index + 1), problems);
            if (off != null) {
                rulesOff.add(off);
            }
        }
        return rulesOff;
    }

    private static @Nullable RuleOff ruleOff(JsonValue node, FieldPath where, Problems problems) {
        if (!(node instanceof JsonValue.Fields object)) {
            problems.add(node.at(), null, where, ProblemKind.WRONG_TYPE, node.type(), JsonType.OBJECT);
            return null;
        }
        FieldReader fields = new FieldReader(object, where, RoutineFormat.RULE_OFF, problems);
        String rule = fields.requiredText("rule", Limits.MAX_NAME_LENGTH);
        String reason = fields.requiredText("reason", Limits.MAX_TEXT_LENGTH);
        if (rule != null && RuleId.find(rule).isEmpty()) {
            fields.unknown("rule", ProblemKind.UNKNOWN_RULE, rule, RuleId.ids());
        }
        return rule == null || reason == null ? null : new RuleOff(rule, reason);
    }
}
