package pumpwise.export.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.SessionEvent;
import pumpwise.session.Simulation;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// Pages of routines: what is in them, and that nothing of a routine becomes markup.
class RoutinePageTest {

    private static final Routine SAMPLE = Templates.SAMPLE.routine(Readers.CATALOG);
    private static final String PAGE = Pages.of(SAMPLE);

    @Test
    void theSampleIsSmall() {
        assertThat(PAGE.getBytes(UTF_8)).hasSizeLessThan(250_000);
    }

    @Test
    void theSameRoutineGivesTheSamePage() {
        assertThat(Pages.of(SAMPLE)).isEqualTo(PAGE);
    }

    @Test
    void thePolicyAllowsJustTheScriptAndTheStyleInside() throws NoSuchAlgorithmException {
        String policy = Pages.part(PAGE, "Content-Security-Policy\" content=\"([^\"]*)\"");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src " + hash(Pages.part(PAGE, "<script>(.*?)</script>")) + ";")
                .contains("style-src " + hash(Pages.part(PAGE, "<style>(.*?)</style>")) + ";")
                .doesNotContain("unsafe", "*", "http");
        assertThat(PAGE.indexOf("Content-Security-Policy")).isLessThan(PAGE.indexOf("<style>"));
        assertThat(PAGE).doesNotContain(" style=", " onclick=", "javascript:");
    }

    private static String hash(String content) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void nothingRefersToAnythingOutside() {
        assertThat(PAGE).doesNotContain("http:", "https:", "//www", "@import", "fetch(", "XMLHttpRequest", "import(");
        List<String> references = Pattern.compile("(?:src|href|action)=\"([^\"]*)\"|url\\(([^)]*)\\)")
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(reference -> !reference.startsWith("#"))
                .toList();
        assertThat(references).containsExactly("data:,");
    }

    @Test
    void withoutAScriptThePlanIsAllThere() {
        String figures = Pages.part(PAGE, "<main id=\"plan\">(.*?)</main>");
        assertThat(Pattern.compile("<svg class=\"figure\"").matcher(figures).results()).hasSize(14);
        String plan = figures.replaceAll("(?s)<svg.*?</svg>", "").replace('\u00a0', ' ');
        assertThat(plan)
                .contains("<h1 dir=\"auto\">Glute pump</h1>", "52\u201380 min, 14 exercises")
                .contains("<h2>Warm-up</h2>", "<h2>Work</h2>", "<h2>Cool-down</h2>")
                .contains("3\u20134 sets \u00d7 15\u201320 reps \u00b7 hold 2 s \u00b7 rest 60\u201390 s")
                .contains("Superset, 3 rounds, rest 60 s", "Cue: ");
        assertThat(PAGE.substring(PAGE.indexOf("</main>"))).contains("<div id=\"begin\" class=\"dock\" role=\"region\" aria-label=\"Session controls\" hidden>", "<main id=\"session\" hidden>");
    }

    @Test
    void hostileTextsStayText() {
        String evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"' {{script}} $1 \u2028 &lt; ]]> <!--";
        Place first = Place.of(Section.WORK, 0);
        Routine routine = SAMPLE.withName(evil)
                .withNote(evil)
                .withItem(first, item -> item.withCue(evil).withNote(evil).withLoad(evil));
        String page = Pages.of(routine);
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(4);
        assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(4);
        assertThat(page).doesNotContain("<img", "\u2028", "<!--");
        assertThat(Pages.part(page, "<title>(.*?)</title>"))
                .startsWith("&lt;/script&gt;&lt;script&gt;alert(1)")
                .contains("&quot;&#39; {{script}} $1 \uFFFD &amp;lt;");
        assertThat(Pages.session(page).path("steps").findValuesAsText("cue")).contains(evil.replace('\u2028', '\uFFFD'));
    }

    @Test
    void theStepsAreThoseOfTheTimeline() {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            JsonNode session = Pages.session(Pages.of(routine));
            SessionPlan plan = SessionPlan.of(routine, Readers.CATALOG);
            assertThat(session.path("steps")).hasSize(plan.steps().size());
            assertThat(played(session)).isEqualTo(simulated(plan));
        }
    }

    /// What the script does if nobody interferes.
    private static List<String> played(JsonNode session) {
        List<String> events = new ArrayList<>();
        long start = 0;
        for (JsonNode step : session.path("steps")) {
            for (JsonNode event : session.path("tracks").path(step.path("track").asInt())) {
                String kind = session.path("kinds").path(event.path(1).asInt()).path("id").asText();
                String side = event.path(3).asText(step.path("side").asText(""));
                events.add(start + event.path(0).asLong() + " " + kind + " " + event.path(2).asInt() + " " + side);
            }
            start += step.path("greatest").asLong();
        }
        return events;
    }

    private static List<String> simulated(SessionPlan plan) {
        return Simulation.run(plan, true).stream()
                .filter(event -> event.kind() != SessionEvent.Kind.PHASE_END && event.kind() != SessionEvent.Kind.DONE)
                .map(event -> Duration.between(Simulation.START, event.at()).toMillis() + " " + event.kind().id() + " " + event.number() + " "
                        + (event.side() == null ? "" : event.side().word()))
                .toList();
    }

    @Test
    void skippingAnOptionalSetLeavesOutTheRestBeforeIt() {
        JsonNode steps = Pages.session(PAGE).path("steps");
        int optional = -1;
        for (int index = 0; index < steps.size() && optional < 0; index++) {
            optional = steps.path(index).path("optional").asBoolean() ? index : -1;
        }
        JsonNode rest = steps.path(optional);
        assertThat(rest.path("kind").asText()).isEqualTo("rest");
        assertThat(rest.path("skipKeepsRest").asBoolean()).isTrue();
        JsonNode after = steps.path(rest.path("skipTo").asInt());
        assertThat(after.path("kind").asText()).isEqualTo("rest");
        assertThat(after.path("optional").asBoolean()).isFalse();
        assertThat(steps.path(optional + 1).path("skipTo").asInt()).isEqualTo(rest.path("skipTo").asInt());
        assertThat(steps.path(optional + 1).path("skipKeepsRest").asBoolean()).isFalse();
    }
}
