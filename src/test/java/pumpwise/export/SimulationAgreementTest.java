package pumpwise.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercises;
import pumpwise.routine.RandomRoutines;
import pumpwise.routine.Routine;
import pumpwise.session.AnySession;
import pumpwise.session.Simulation;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// `timeline` and `simulate` agree on every step of a routine, to the millisecond.
class SimulationAgreementTest {

    private static final Set<String> KINDS = Set.of(
            "get-ready", "set-start", "lift", "hold", "lower", "rep", "set-end", "rest-start", "rest-ready", "rest-end",
            "switch-side", "timed-start", "timed-end", "countdown", "done");

    private final ObjectMapper json = new ObjectMapper();

    @Provide
    Arbitrary<Routine> routines() {
        return AnySession.routines();
    }

    @Provide
    Arbitrary<Routine> wildRoutines() {
        return RandomRoutines.routines();
    }

    @Example
    void theTemplates() throws IOException {
        Catalog catalog = new CatalogReader().builtIn().catalog();
        assertThat(Templates.all()).isNotEmpty();
        for (Template template : Templates.all()) {
            SessionPlan plan = SessionPlan.of(template.routine(catalog), catalog);
            agree(plan, true);
            agree(plan, false);
            agree(plan.withoutOptional(), true);
        }
    }

    @Property(tries = 200)
    void sensibleRoutines(@ForAll("routines") Routine routine, @ForAll boolean guided, @ForAll boolean optional)
            throws IOException {
        SessionPlan plan = SessionPlan.of(routine, AnySession.catalog());
        agree(optional ? plan : plan.withoutOptional(), guided);
    }

    @Property(tries = 50)
    void routinesOfEveryShape(@ForAll("wildRoutines") Routine routine, @ForAll boolean guided) throws IOException {
        agree(SessionPlan.of(routine, Exercises.catalog()), guided);
    }

    private void agree(SessionPlan plan, boolean guided) throws IOException {
        JsonNode timeline = json.readTree(new TimelineJson().write(plan));
        JsonNode simulated =
                json.readTree(new SimulationJson().write(plan, Simulation.run(plan, guided)));
        assertThat(simulated.path("totalMillis").longValue())
                .isEqualTo(timeline.path("greatestMillis").longValue());
        assertThat(steps(simulated)).isEqualTo(planned(timeline));
        simulated.path("events").forEach(event -> assertThat(event.path("kind").textValue()).isIn(KINDS));
    }

    /// Every step with its start and end, according to the longest timeline.
    private static List<String> planned(JsonNode timeline) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : timeline.path("steps")) {
            long start = step.path("startGreatestMillis").longValue();
            long end = start + step.path("greatestMillis").longValue();
            steps.add(line(step.path("kind").textValue(), step, start, end));
        }
        return steps;
    }

    /// The same according to the events: a step starts with its starting event, and ends where the next one starts.
    private static List<String> steps(JsonNode simulated) {
        List<JsonNode> starts = new ArrayList<>();
        for (JsonNode event : simulated.path("events")) {
            if (!kind(event).isEmpty()) {
                starts.add(event);
            }
        }
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < starts.size() - 1; i++) {
            JsonNode start = starts.get(i);
            long end = starts.get(i + 1).path("atMillis").longValue();
            steps.add(line(kind(start), start, start.path("atMillis").longValue(), end));
        }
        return steps;
    }

    private static String kind(JsonNode event) {
        return switch (event.path("kind").textValue()) {
            case "get-ready" -> "get-ready";
            case "set-start" -> "set";
            case "timed-start" -> "timed";
            case "rest-start" -> "rest";
            case "done" -> "done";
            default -> "";
        };
    }

    private static String line(String kind, JsonNode what, long start, long end) {
        return kind + " " + what.path("exercise").textValue() + " " + what.path("set").intValue() + " "
                + what.path("side").asText("both") + " " + start + "-" + end;
    }
}
