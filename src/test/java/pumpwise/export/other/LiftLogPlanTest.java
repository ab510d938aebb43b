package pumpwise.export.other;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Amount;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// Plans for LiftLog: they follow its format, and everything that it can hold comes back.
class LiftLogPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = schema();

    private final LiftLogPlan writer = new LiftLogPlan(Readers.CATALOG);
    private final LiftLogReader reader = new LiftLogReader(Readers.CATALOG);

    private static Schema schema() {
        try (InputStream in = LiftLogPlanTest.class.getResourceAsStream("liftlog-plan.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Routine readBack(WrittenPlan plan) throws UnreadableFileException {
        List<LiftLogSession> sessions = reader.read("plan", plan.text().getBytes(UTF_8), "Unnamed");
        assertThat(sessions).hasSize(1);
        assertThat(sessions.getFirst().left()).isEmpty();
        return sessions.getFirst().routine();
    }

    private static void requireValid(WrittenPlan plan) throws IOException {
        JsonNode tree = JSON.readTree(plan.text());
        assertThat(SCHEMA.validate(tree)).isEmpty();
        for (JsonNode exercise : tree.at("/sessions/0/exercises")) {
            exercise.path("plannedSets").forEach(set -> assertThat(set.at("/reps/min").asInt())
                    .isLessThanOrEqualTo(set.at("/reps/max").asInt()));
        }
    }

    @Test
    void theSchemaRefusesWhatLiftLogRefuses() throws IOException {
        String plan = writer.write(Templates.SAMPLE.routine(Readers.CATALOG), DAY).text();
        for (String[] change : new String[][] {
            {"\"version\":6", "\"version\":5"}, {"\"min\":15", "\"min\":1.5"}, {"\"PT1M\"", "\"PT1.5S\""},
            {"\"link\":\"\",", ""}, {"\"type\":\"time\"", "\"type\":\"distance\""}, {"\"trackSteps\":false", "\"trackStep\":false"}
        }) {
            assertThat(plan).contains(change[0]);
            assertThat(SCHEMA.validate(JSON.readTree(plan.replace(change[0], change[1])))).as(change[1]).isNotEmpty();
        }
    }

    @Test
    void theTemplatesComeBackExactly() throws IOException, UnreadableFileException {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            WrittenPlan plan = writer.write(routine, DAY);
            requireValid(plan);
            assertThat(readBack(plan)).isEqualTo(routine.withRulesOff(List.of()));
            assertThat(plan.left()).hasSize(routine.rulesOff().size());
        }
    }

    @Property(tries = 500)
    void everythingThatLiftLogCanHoldComesBack(@ForAll("routines") Routine routine)
            throws IOException, UnreadableFileException {
        WrittenPlan plan = writer.write(routine, DAY);
        requireValid(plan);
        assertThat(readBack(plan)).isEqualTo(held(routine));
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }

    /// A routine without what is reported as left out, and without a note that has no characters.
    private static Routine held(Routine routine) {
        Routine held = routine.withRulesOff(List.of()).withNote("".equals(routine.note()) ? null : routine.note());
        for (Section section : Section.values()) {
            held = held.withBlocks(section, held.blocks(section).stream().map(LiftLogPlanTest::held).toList());
        }
        return held;
    }

    private static Block held(Block block) {
        return block instanceof Superset && block.items().size() == 1
                ? new Single(block.items().getFirst(), block.sets(), block.rest())
                : block;
    }

    @Test
    void aPlanLooksAsLiftLogWantsIt() throws IOException {
        JsonNode plan = JSON.readTree(writer.write(Templates.SAMPLE.routine(Readers.CATALOG), DAY).text());
        assertThat(plan.path("lastEdited").asText()).isEqualTo("2026-11-26");
        JsonNode exercises = plan.at("/sessions/0/exercises");
        assertThat(exercises.get(0).at("/sets/0/target/value").asText()).isEqualTo("PT5M");
        assertThat(exercises.get(0).path("notes").asText()).isEqualTo("Warm-up\nTime: 5-10 min");
        JsonNode thrust = exercises.get(5);
        assertThat(thrust.path("plannedSets")).hasSize(3);
        assertThat(thrust.at("/restBetweenSets/maxRest").asText()).isEqualTo("PT1M30S");
        assertThat(thrust.path("notes").asText()).isEqualTo("Sets: 3-4\nHold: 2 s");
        assertThat(thrust.path("resistance").asText()).isEqualTo("external");
        JsonNode walk = exercises.get(8);
        assertThat(walk.path("supersetWithNext").asBoolean()).isTrue();
        assertThat(walk.at("/restBetweenSets/minRest").asText()).isEqualTo("PT0S");
        assertThat(walk.path("resistance").asText()).isEqualTo("none");
        assertThat(exercises.get(9).path("supersetWithNext").asBoolean()).isFalse();
        assertThat(exercises.get(9).at("/restBetweenSets/minRest").asText()).isEqualTo("PT1M");
    }

    @Test
    void whatLiftLogCannotHoldIsReported() {
        Prescription stretch = Prescription.of("glute-stretch", new Amount.Time(TimeRange.ofSeconds(30, 45)));
        Prescription thrust = Prescription.of("barbell-hip-thrust", new Amount.Reps(Range.of(12)));
        Routine routine = Routine.named("Odd")
                .switchingOff(new RuleOff("warm-up", "so"))
                .adding(Section.WORK, new Superset(List.of(thrust, stretch), Range.of(2), null))
                .adding(Section.WORK, new Superset(List.of(thrust), Range.of(2), null))
                .adding(Section.WORK, new Single(thrust, Range.of(200), null));
        assertThat(writer.write(routine, DAY).left())
                .containsExactly(
                        new NotWritten(NotWritten.Kind.RULE_OFF, "", "warm-up"),
                        new NotWritten(NotWritten.Kind.TIME_IN_SUPERSET, "Glute stretch", "30-45 s"),
                        new NotWritten(NotWritten.Kind.SUPERSET_OF_ONE, "Barbell hip thrust", "2"),
                        new NotWritten(NotWritten.Kind.MANY_SETS, "Barbell hip thrust", "200"));
    }
}
