package pumpwise.storage.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// The schema and the reader agree on every file: they accept and reject the same ones.
class ExerciseSchemaTest {

    private static final Path FOLDER = Path.of("exercises");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /// Replacements for every value; the words are valid in one field and invalid in all others.
    private static final List<String> VALUES = List.of(
            "null", "true", "false", "0", "2", "0.1", "0.09", "30", "30.5", "10.001", "1.0005", "-1", "\"\"", "\" \"",
            "\"x\"", "\" x\"", "\"x \"", "\"a\\nb\"", "\"reps\"", "\"steps\"", "\"seconds\"", "\"lift\"", "\"none\"",
            "\"required\"", "\"each leg\"", "\"Each leg\"", "\"strength\"", "\"cardio\"", "\"stretching\"",
            "\"isolation\"", "\"expert\"", "\"glute-bridge\"", "\"-bridge\"", "\"" + "x".repeat(60) + "\"",
            "\"" + "x".repeat(61) + "\"", "\"" + "\uD83C\uDF51".repeat(60) + "\"", "\"" + "x".repeat(240) + "\"",
            "\"" + "x".repeat(200) + "\"", "\"" + "x".repeat(201) + "\"", "[\"" + "x".repeat(200) + "\"]",
            "[\"" + "x".repeat(201) + "\"]", "[\"" + "x".repeat(2_000) + "\"]", "[\"" + "x".repeat(2_001) + "\"]",
            "\"" + "x".repeat(241) + "\"", "[]", "[\"x\"]", "[\"x\",\"x\"]", "[\"x\",\"y\",\"z\",\"w\"]", "[\"bench\"]",
            "[\"hamstrings\"]", "[\"hamstrings\",\"hamstrings\"]", "[1]", "[null]", "[\"\"]", "[\"\u00FC\"]", "{}",
            "{\"lower\":1,\"lift\":1}", "{\"lower\":1}", "{\"lower\":1,\"lift\":1,\"hold\":1}",
            "{\"lower\":0,\"lift\":1}", "{\"lower\":\"1\",\"lift\":1}");

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(FOLDER.resolve("exercise.schema.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("exercise.schema.json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileFollowsTheSchema(Path file) throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(file.toFile()))).isEmpty();
        assertThat(problems(file.getFileName().toString(), Files.readAllBytes(file))).isEmpty();
    }

    /// One file of each unit, one explosive, one without a mechanic.
    @ParameterizedTest
    @ValueSource(strings = {"barbell-hip-thrust", "banded-lateral-walk", "glute-stretch", "kettlebell-swing", "bird-dog"})
    void whatTheOneRefusesTheOtherRefuses(String id) throws IOException {
        JsonNode good = JSON.readTree(FOLDER.resolve(id + ".json").toFile());
        List<ObjectNode> variants = new ArrayList<>();
        for (String field : ExerciseReader.FIELDS) {
            ObjectNode without = good.deepCopy();
            without.remove(field);
            variants.add(without);
            for (String value : VALUES) {
                ObjectNode changed = good.deepCopy();
                changed.set(field, JSON.readTree(value));
                variants.add(changed);
            }
        }
        variants.add(good.<ObjectNode>deepCopy().put("videos", "x"));
        int refused = 0;
        for (ObjectNode variant : variants) {
            refused += verifyAgreement(variant) ? 0 : 1;
        }
        assertThat(refused).isBetween(variants.size() / 2, variants.size() - 20);
    }

    /// Every combination of the fields that depend on each other.
    @Test
    void conditionsAreTheSameInBoth() throws IOException {
        ObjectNode good = (ObjectNode) JSON.readTree(FOLDER.resolve("barbell-hip-thrust.json").toFile());
        List<ObjectNode> variants = List.of(good);
        variants = varied(variants, "unit", "\"reps\"", "\"steps\"", "\"seconds\"");
        variants = varied(variants, "startsWith", "", "\"lower\"");
        variants = varied(variants, "tempo", "", "{\"lower\":2,\"lift\":1}");
        variants = varied(variants, "secondsPerStep", "", "1.5");
        variants = varied(variants, "peakPause", "\"required\"", "\"optional\"", "\"none\"");
        variants = varied(variants, "explosive", "true", "false");
        variants = varied(variants, "category", "\"strength\"", "\"activation\"", "\"cardio\"", "\"mobility\"");
        variants = varied(variants, "mechanic", "", "\"compound\"");
        int accepted = 0;
        for (ObjectNode variant : variants) {
            accepted += verifyAgreement(variant) ? 1 : 0;
        }
        assertThat(accepted).isBetween(50, variants.size() / 2);
    }

    /// The schema and the writer have the same order of fields, on which users can rely.
    @Test
    void theSchemaHasTheFieldsInTheOrderOfTheWriter() throws IOException {
        JsonNode properties = JSON.readTree(FOLDER.resolve("exercise.schema.json").toFile()).get("properties");
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        assertThat(names).isEqualTo(ExerciseReader.FIELDS);
        for (Path file : files()) {
            List<String> fields = new ArrayList<>();
            JSON.readTree(file.toFile()).fieldNames().forEachRemaining(fields::add);
            List<String> ordered = new ArrayList<>(ExerciseReader.FIELDS);
            ordered.retainAll(fields);
            assertThat(fields).as(file.toString()).isEqualTo(ordered);
        }
    }

    private static List<ObjectNode> varied(List<ObjectNode> variants, String field, String... values)
            throws IOException {
        List<ObjectNode> more = new ArrayList<>();
        for (ObjectNode variant : variants) {
            for (String value : values) {
                ObjectNode changed = variant.deepCopy();
                if (value.isEmpty()) {
                    changed.remove(field);
                } else {
                    changed.set(field, JSON.readTree(value));
                }
                more.add(changed);
            }
        }
        return more;
    }

    /// One figure of each kind: reps with a pose between, steps, and one with seconds. Every value in it is replaced, and
    /// every field is left out.
    @ParameterizedTest
    @ValueSource(strings = {"curtsy-lunge", "walking-lunge", "leg-swings", "cable-glute-kickback", "banded-clam-shell"})
    void theReaderOfFiguresRefusesWhatTheSchemaRefuses(String id) throws IOException {
        ObjectNode good = (ObjectNode) JSON.readTree(FOLDER.resolve(id + ".json").toFile());
        assertThat(verifyFigure(good)).isTrue();
        int refused = 0;
        for (String pointer : pointers("/figure", good.get("figure"))) {
            int end = pointer.lastIndexOf('/');
            String name = pointer.substring(end + 1);
            for (String value : FIGURE_VALUES) {
                ObjectNode changed = good.deepCopy();
                JsonNode parent = changed.at(pointer.substring(0, end));
                if (parent instanceof ObjectNode object) {
                    object.set(name, JSON.readTree(value));
                } else {
                    ((ArrayNode) parent).set(Integer.parseInt(name), JSON.readTree(value));
                }
                refused += verifyFigure(changed) ? 0 : 1;
            }
            ObjectNode without = good.deepCopy();
            if (without.at(pointer.substring(0, end)) instanceof ObjectNode parent) {
                parent.remove(name);
                parent.put("more", 1);
                assertThat(verifyFigure(without)).isFalse();
                parent.remove("more");
                verifyFigure(without);
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    /// What is put in the place of every value of a figure.
    private static final List<String> FIGURE_VALUES = List.of(
            "null", "true", "false", "0", "-1", "0.005", "1e999", "251", "\"\"", "\"hands\"", "\"right-thigh\"", "[]", "[1]", "[1,2]",
            "[1,2,3,4]", "[null]", "{}", "{\"kind\":\"bench\"}", "{\"kind\":\"wall\",\"x\":1,\"z\":1}", "[{}]");

    private static List<String> pointers(String at, JsonNode node) {
        List<String> all = new ArrayList<>(List.of(at));
        if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                all.addAll(pointers(at + "/" + index, array.get(index)));
            }
        }
        node.properties().forEach(field -> all.addAll(pointers(at + "/" + field.getKey(), field.getValue())));
        return all;
    }

    /// The reader knows more than a schema can say: that poses fit together, and that a body can reach.
    private static boolean verifyFigure(ObjectNode exercise) {
        boolean bySchema = SCHEMA.validate(exercise).isEmpty();
        List<Problem> problems =
                problems(exercise.get("id").asText() + ".json", exercise.toString().getBytes(StandardCharsets.UTF_8));
        Set<ProblemKind> beyond = EnumSet.of(
                ProblemKind.POSE_ANCHOR, ProblemKind.POSE_LIMB, ProblemKind.POSE_NOT_WITH, ProblemKind.POSE_OTHER_FORM,
                ProblemKind.POSE_ORDER, ProblemKind.POSE_REST, ProblemKind.POSE_OUT_OF_REACH);
        boolean byReader = problems.stream().allMatch(problem -> beyond.contains(problem.kind()));
        assertThat(byReader)
                .as("%s%nschema: %s%nreader: %s", exercise.get("figure"), SCHEMA.validate(exercise), problems)
                .isEqualTo(bySchema);
        return bySchema;
    }

    private static boolean verifyAgreement(ObjectNode exercise) {
        boolean bySchema = SCHEMA.validate(exercise).isEmpty();
        String id = exercise.path("id").asText();
        String file = (id.isEmpty() || exercise.get("id") instanceof ArrayNode ? "none" : id) + ".json";
        List<Problem> problems = problems(file, exercise.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(problems.isEmpty())
                .as("%s%nschema: %s%nreader: %s", exercise, SCHEMA.validate(exercise), problems)
                .isEqualTo(bySchema);
        return bySchema;
    }

    private static List<Problem> problems(String file, byte[] contents) {
        try {
            ExerciseReader.read(file, contents);
            return List.of();
        } catch (UnreadableFileException e) {
            return e.problems();
        }
    }
}
