package pumpwise.export.other;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pumpwise.importing.text.Readers;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;
import pumpwise.words.Words;

/// Intervals for Just Another Workout Timer: the steps of the session with their seconds.
class IntervalTimerTest {

    private final IntervalTimer writer = new IntervalTimer(Readers.CATALOG, Words.in(Locale.ENGLISH));

    private JsonNode json(Routine routine) throws IOException {
        return new ObjectMapper().readTree(writer.write(routine));
    }

    /// The seconds of all intervals, in the order in which the app plays them.
    private static List<Long> played(JsonNode workout) {
        List<Long> seconds = new ArrayList<>();
        for (JsonNode set : workout.path("sets")) {
            for (int round = 0; round < set.path("repetitions").asInt(); round++) {
                set.path("exercises").forEach(interval -> seconds.add(interval.path("duration").asLong()));
            }
        }
        return seconds;
    }

    private static List<Long> planned(Routine routine) {
        return SessionPlan.of(routine, Readers.CATALOG).steps().stream()
                .map(Step::greatest)
                .map(time -> (time.toMillis() + 999) / 1000)
                .filter(seconds -> seconds > 0)
                .toList();
    }

    @Test
    void theTemplatesLastAsLongAsTheirLongestSession() throws IOException {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            Duration longest = SessionPlan.of(routine, Readers.CATALOG).greatest();
            assertThat(played(json(routine)).stream().mapToLong(Long::longValue).sum()).isEqualTo(longest.toSeconds());
        }
    }

    @Test
    void equalSetsAreOneWithRepetitions() throws IOException {
        JsonNode sets = json(Templates.SAMPLE.routine(Readers.CATALOG)).path("sets");
        JsonNode kickback = null;
        for (JsonNode set : sets) {
            if (set.at("/exercises/0/name").asText().startsWith("Cable glute kickback")) {
                kickback = set;
            }
        }
        assertThat(kickback).isNotNull();
        assertThat(kickback.path("repetitions").asInt()).isEqualTo(3);
        assertThat(kickback.path("exercises").findValuesAsText("name"))
                .containsExactly("Cable glute kickback, left", "Rest, switch sides", "Cable glute kickback, right", "Rest");
        assertThat(kickback.path("exercises").findValuesAsText("duration")).containsExactly("80", "60", "80", "60");
        assertThat(writer.write(Templates.SAMPLE.routine(Readers.CATALOG))).contains("Barbell hip thrust (optional)");
    }

    @Property(tries = 300)
    void everyStepIsAnInterval(@ForAll("routines") Routine routine) throws IOException {
        String text = writer.write(routine);
        assertThat(text).matches("[ -~]*");
        JsonNode workout = new ObjectMapper().readTree(text);
        assertThat(workout.path("title").asText()).isNotEmpty().doesNotContainPattern("\\p{Cntrl}");
        assertThat(workout.path("version").asInt()).isEqualTo(2);
        assertThat(workout.path("position").asInt()).isEqualTo(-1);
        assertThat(played(workout)).isEqualTo(planned(routine)).allMatch(seconds -> seconds > 0);
        Set<String> ids = new HashSet<>();
        for (String id : workout.findValuesAsText("id")) {
            assertThat(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(ids.add(id)).isTrue();
        }
        workout.path("sets").forEach(set -> {
            assertThat(set.path("repetitions").asInt()).isPositive();
            assertThat(set.path("exercises")).isNotEmpty();
            set.path("exercises").forEach(interval -> assertThat(interval.path("name").asText()).isNotEmpty());
        });
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }
}
