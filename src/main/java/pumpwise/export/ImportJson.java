package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pumpwise.storage.exercise.imports.ExerciseImport;
import pumpwise.words.ImportWords;

/// What was imported, or would be, for other programs: `{"added": [id], "skipped": [{"id", "reason"}]}`. An entry
/// without an id has null there.
public final class ImportJson {

    private final ImportWords words;

    /// Reasons in these words.
    public ImportJson(ImportWords words) {
        this.words = words;
    }

    public String write(ExerciseImport found) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode added = node.putArray("added");
        found.exercises().forEach(exercise -> added.add(exercise.id()));
        ArrayNode skipped = node.putArray("skipped");
        found.skipped().forEach(entry ->
                skipped.addObject().put("id", entry.givenId()).put("reason", words.reason(entry)));
        return Json.write(node);
    }
}
