package pumpwise.export.other;

import com.fasterxml.jackson.databind.JsonNode;
import pumpwise.storage.json.JsonNodes;

/// Writes JSON on one line, with every character outside ASCII escaped: not every app reads its files as UTF-8.
final class AsciiJson {

    private static final int LAST_OF_ASCII = 127;

    private AsciiJson() {}

    static String write(JsonNode node) {
        return JsonNodes.write(node, out -> out.setHighestNonEscapedChar(LAST_OF_ASCII));
    }
}
