package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The JSON output of the import of a log: `{"format", "sessions", "sets", "skipped": [{"line", "reason"}], "unmatched":
/// [name], "duplicates": count}`.
///
/// @param format whose layout the log has
/// @param sessions the number of sessions that are added
/// @param sets the number of their sets
/// @param skipped the rows that are left out
/// @param unmatched the names that are no known exercise
/// @param duplicates the number of sessions that are there already
public record LogImportJson(
        String format, int sessions, int sets, List<Skipped> skipped, List<String> unmatched, int duplicates) {

    public LogImportJson {
        skipped = List.copyOf(skipped);
        unmatched = List.copyOf(unmatched);
    }

    /// A row that is left out.
    ///
    /// @param line its number in the file, from 1
    /// @param reason in words
    public record Skipped(int line, String reason) {}

    public String write() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("format", format)
                .put("sessions", sessions)
                .put("sets", sets);
        ArrayNode rows = node.putArray("skipped");
        skipped.forEach(row -> rows.addObject().put("line", row.line()).put("reason", row.reason()));
        ArrayNode names = node.putArray("unmatched");
        unmatched.forEach(names::add);
        return Json.write(node.put("duplicates", duplicates));
    }
}
