package pumpwise.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNodesTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    static Arbitrary<ObjectNode> objects() {
        return objects(3);
    }

    private static Arbitrary<ObjectNode> objects(int depth) {
        return Arbitraries.maps(Arbitraries.strings().ofMaxLength(4), nodes(depth)).ofMaxSize(4).map(fields -> {
            ObjectNode object = NODES.objectNode();
            fields.forEach(object::set);
            return object;
        });
    }

    private static Arbitrary<JsonNode> nodes(int depth) {
        Arbitrary<JsonNode> values = Arbitraries.oneOf(List.of(
                Arbitraries.strings().ofMaxLength(6).map(NODES::textNode),
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.integers().map(NODES::numberNode),
                Arbitraries.longs()
                        .filter(it -> it > Integer.MAX_VALUE || it < Integer.MIN_VALUE)
                        .map(NODES::numberNode),
                Arbitraries.bigIntegers()
                        .between(BigInteger.ONE.shiftLeft(64), BigInteger.ONE.shiftLeft(80))
                        .map(NODES::numberNode),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.just(NODES.nullNode())));
        return depth == 0
                ? values
                : Arbitraries.oneOf(
                        values,
                        objects(depth - 1).map(it -> it),
                        nodes(depth - 1).list().ofMaxSize(3).map(elements -> NODES.arrayNode().addAll(elements)));
    }

    @Property(tries = 300)
    void writesWhatJacksonWrites(@ForAll("objects") ObjectNode tree) {
        assertThat(JsonNodes.line(tree)).isEqualTo(tree.toString());
        assertThat(JsonNodes.indented(tree)).isEqualTo(tree.toPrettyString());
    }

    @Property(tries = 300)
    void readsWhatJacksonReads(@ForAll("objects") ObjectNode tree) throws JsonProcessingException {
        String text = tree.toPrettyString();
        assertThat(JsonNodes.only(text)).contains((ObjectNode) MAPPER.readTree(text));
        assertThat(JsonNodes.first(text + " {}")).contains(tree);
    }

    @Property(tries = 300)
    void neverThrows(@ForAll("objects") ObjectNode tree, @ForAll int cut) {
        String text = tree.toString();
        assertThat(JsonNodes.only(text.substring(0, Math.floorMod(cut, text.length())))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "1", "null", "{", "{\"a\"", "{\"a\":}", "{\"a\":[1}", "{} {}", "{} x", "{\"a\":NaN}"})
    void onlyIsEmptyForAnythingButOneObject(String text) {
        assertThat(JsonNodes.only(text)).isEmpty();
    }

    @Test
    void depthIsLimited() {
        assertThat(JsonNodes.only("{\"a\":" + "[".repeat(100_000))).isEmpty();
    }

    @Test
    void lastOfTwoFieldsOfTheSameNameCounts() {
        assertThat(JsonNodes.only("{\"a\":1,\"a\":2}")).contains(NODES.objectNode().put("a", 2));
    }
}
