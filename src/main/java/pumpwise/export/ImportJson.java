package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pumpwise.storage.exercise.imports.ExerciseImport;
import pumpwise.words.ImportWords;

/// The JSON output of an import: `{"added": [id], "skipped": [{"id", "reason"}], "unchanged": count}`. The id of a
/// skipped entry may be null. Unchanged entries are also listed as skipped.
public final class ImportJson {

    private final ImportWords words;

    /// @param words the wording of the reasons
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
        found.unchanged().forEach(entry ->
                skipped.addObject().put("id", entry.exercise().id()).put("reason", words.reason(entry)));
        node.put("unchanged", found.unchanged().size());
        return Json.write(node);
    }
}
