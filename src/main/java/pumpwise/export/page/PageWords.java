package pumpwise.export.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import pumpwise.words.Words;

/// The texts that only the script of a page shows.
final class PageWords {

    private static final List<String> PHASES = List.of(
            "ready", "lift", "hold", "lower", "step", "timed", "cardio", "mobility", "stretching", "rest", "switch", "paused");

    private PageWords() {}

    /// The texts by name. `{0}` and `{1}` stand for what the script knows.
    static ObjectNode forScript(Words words) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("start", words.text("page.start"))
                .put("continue", words.text("page.continue"))
                .put("pause", words.text("page.pause"))
                .put("resume", words.text("page.resume"))
                .put("now", words.text("page.now"))
                .put("skip", words.text("page.skip"))
                .put("skipOptional", words.text("page.skip.optional"))
                .put("finished", words.text("page.finished"))
                .put("finishedTime", words.text("page.finished.time", "{0}"))
                .put("finishedSets", words.text("page.finished.sets", "{0}", "{1}"))
                .put("left", words.text("page.left", "{0}"))
                .put("next", words.text("page.next", "{0}"))
                .put("of", words.text("page.of", "{0}"))
                .put("readyIn", words.text("page.ready-in", "{0}"))
                .put("ready", words.text("page.ready"))
                .put("over", words.text("page.over", "{0}"))
                .put("enough", words.text("page.enough"))
                .put("enoughIn", words.text("page.enough-in", "{0}"))
                .put("enoughReps", words.text("page.enough-reps", "{0}"))
                .put("away", words.text("page.away"))
                .put("awayRest", words.text("page.away.rest"));
        ObjectNode phases = node.putObject("phases");
        PHASES.forEach(phase -> phases.put(phase, words.text("page.phase." + phase)));
        return node;
    }
}
