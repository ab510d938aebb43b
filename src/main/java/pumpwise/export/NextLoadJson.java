package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import pumpwise.catalog.Worded;
import pumpwise.progress.next.NextLoad;

/// The JSON output of the suggested loads: `{"items": [{"exercise", "result", "reason", "sets": [{"load", "aim"}]}]}`. A
/// set without a load has none, and a timed one aims at seconds.
///
/// @param items in the order of the routine
public record NextLoadJson(List<Item> items) {

    public NextLoadJson {
        items = List.copyOf(items);
    }

    /// The suggestion for one exercise of a routine.
    ///
    /// @param exercise its id
    /// @param next the suggestion
    public record Item(String exercise, NextLoad next) {}

    /// The JSON text.
    public String write() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode all = node.putArray("items");
        for (Item item : items) {
            ArrayNode sets = all.addObject()
                    .put("exercise", item.exercise())
                    .put("result", Worded.key(item.next().result()))
                    .put("reason", Worded.key(item.next().reason()))
                    .putArray("sets");
            item.next().sets().forEach(set -> {
                ObjectNode aim = sets.addObject();
                if (set.load() != null) {
                    aim.put("load", set.load().toString());
                }
                aim.put("aim", set.amount());
            });
        }
        return Json.write(node);
    }
}
