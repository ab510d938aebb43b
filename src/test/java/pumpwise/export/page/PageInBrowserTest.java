package pumpwise.export.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.export.SimulationJson;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.session.Simulation;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.routine.Templates;

/// The page of the sample in a real Chromium. It gets its time from the test.
@Tag("browser")
class PageInBrowserTest {

    private static final Routine SAMPLE = Templates.SAMPLE.routine(Readers.CATALOG);
    private static final Path PICTURES = Path.of("target/pictures");

    /// Takes over the clock, and records events.
    private static final String PREPARE =
            """
            window.at = Date.now();
            window.events = [];
            pumpwise.now = () => window.at;
            document.addEventListener('pumpwise', event => window.events.push(event.detail));
            window.pass = millis => {
              for (const end = window.at + millis; window.at < end;) { window.at = Math.min(end, window.at + 500); pumpwise.tick(); }
            };
            window.until = isThere => { for (let i = 0; i < 20000 && !isThere(); i++) window.pass(500); };
            window.phase = () => document.body.dataset.phase;
            """;

    private static final String IN_SET = "until(() => phase() === 'lower' && document.getElementById('big').innerText === '5');";
    private static final String IN_REST = "until(() => phase() === 'rest');";

    @TempDir
    private Path folder;

    private Browser browser;
    private Path page;

    @BeforeEach
    void start() throws IOException {
        browser = new Browser(Files.createDirectory(folder.resolve("profile")));
        page = Files.writeString(folder.resolve("page.html"), Pages.of(SAMPLE));
        browser.resize(320, 640);
        browser.open(page);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    private void startSession() {
        browser.run(PREPARE);
        browser.click("start");
    }

    @Test
    void theWholeSampleGivesTheEventsOfTheSimulation() throws IOException {
        startSession();
        browser.run("until(() => !document.getElementById('finished').hidden);");
        SessionPlan plan = SessionPlan.of(SAMPLE, Readers.CATALOG);
        JsonNode simulated = new ObjectMapper().readTree(new SimulationJson().write(plan, Simulation.run(plan, true)));
        List<String> expected = new ArrayList<>();
        simulated.path("events").forEach(event -> expected.add(described(event, event.path("atMillis"), event.path("rep"))));
        List<String> played = new ArrayList<>();
        for (JsonNode event : browser.run("return window.events;")) {
            boolean isInner = List.of("enough", "timed-enough", "half-time").contains(event.path("kind").asText());
            boolean hasRep = List.of("lift", "hold", "lower", "rep").contains(event.path("kind").asText());
            if (!isInner) {
                played.add(described(event, event.path("at"), hasRep ? event.path("number") : event.path("rep")));
            }
        }
        assertThat(played).containsExactlyElementsOf(expected);
        assertThat(browser.text("finished-time")).contains("1:");
    }

    private static String described(JsonNode event, JsonNode at, JsonNode rep) {
        return at.asLong() + " " + event.path("kind").asText() + " " + event.path("exercise").asText("") + " " + event.path("set").asText("") + " "
                + event.path("side").asText("") + " " + rep.asText("");
    }

    @Test
    void aReloadInMidSetGoesOnWhereItWas() {
        startSession();
        browser.run(IN_SET);
        String place = browser.text("name") + browser.text("place") + browser.text("big");
        browser.reload();
        assertThat(browser.text("name") + browser.text("place") + browser.text("big")).isEqualTo(place);
        assertThat(browser.text("phase")).isEqualToIgnoringCase("Paused");
        assertThat(browser.text("status")).isEqualTo("Paused while you were away");
        browser.click("main");
        browser.await("return document.body.dataset.phase;", phase -> phase.asText().equals("lower"));
        browser.click("end");
        browser.reload();
        assertThat(browser.text("start")).isEqualTo("Continue session");
        browser.click("over");
        assertThat(browser.text("name")).isEqualTo("Light cardio");
    }

    @Test
    void aSleepFreezesASetAndLetsARestGoOn() {
        startSession();
        browser.run(IN_SET);
        browser.run("at += 3600000; pumpwise.tick();");
        assertThat(browser.text("phase")).isEqualToIgnoringCase("Paused");
        assertThat(browser.text("big")).isEqualTo("5");
        browser.click("main");
        browser.run(IN_REST + "at += 3600000; pumpwise.tick();");
        assertThat(browser.text("phase")).isEqualToIgnoringCase("Rest");
        assertThat(browser.text("status")).isEqualTo("Your rest kept counting. Start when you're ready.");
        browser.run("pass(60000);");
        assertThat(browser.text("phase")).isEqualToIgnoringCase("Rest");
        browser.click("main");
        assertThat(browser.run("return window.events.at(-1).kind;").asText()).isIn("lift", "lower", "get-ready", "set-start");
    }

    @Test
    void aClockThatIsSetBackChangesNothing() {
        startSession();
        browser.run(IN_REST + "pass(5000);");
        String left = browser.text("big");
        browser.run("at -= 7200000; pumpwise.tick();");
        assertThat(browser.text("big")).isEqualTo(left);
        browser.run("pass(1000);");
        assertThat(seconds(browser.text("big"))).isEqualTo(seconds(left) - 1);
    }

    private static int seconds(String clock) {
        return List.of(clock.split(":")).stream().mapToInt(Integer::parseInt).reduce(0, (all, part) -> all * 60 + part);
    }

    @Test
    void aHiddenTabGoesOnByTheRealClock() {
        browser.run("window.events = []; document.addEventListener('pumpwise', event => window.events.push(event.detail));");
        browser.click("start");
        browser.hidePage();
        browser.await("return document.visibilityState;", state -> state.asText().equals("hidden"));
        JsonNode events = browser.await("return window.events;", list -> list.findValuesAsText("kind").contains("timed-start"));
        JsonNode started = StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("kind").asText().equals("timed-start"))
                .findFirst()
                .orElseThrow();
        assertThat(started.path("at").asLong()).isEqualTo(5000);
    }

    @Test
    void theCommandsWorkWithButtonsAndKeys() {
        startSession();
        browser.press("\uE014");
        assertThat(browser.text("phase")).isEqualToIgnoringCase("Cardio");
        assertThat(browser.text("big")).isEqualTo("10:00");
        browser.click("less");
        assertThat(browser.text("big")).isEqualTo("9:45");
        browser.press("+");
        assertThat(browser.text("big")).isEqualTo("10:00");
        browser.press("p");
        assertThat(browser.text("main")).isEqualTo("Resume");
        browser.run("pass(60000);");
        assertThat(browser.text("big")).isEqualTo("10:00");
        browser.press(" ");
        assertThat(browser.text("main")).isEqualTo("Pause");
        browser.click("done");
        assertThat(browser.run("return window.events.map(event => event.kind);").toString()).contains("timed-end");
        browser.click("back");
        assertThat(browser.text("name")).isEqualTo("Light cardio");
        assertThat(browser.text("phase")).isEqualToIgnoringCase("Paused");
    }

    @Test
    void anOptionalSetIsSkippedWithTheRestBeforeIt() {
        startSession();
        browser.run("until(() => phase() === 'rest' && document.getElementById('skip').innerText === 'Skip set' && document.getElementById('place').innerText.includes('optional'));");
        assertThat(browser.text("name")).isEqualTo("Next: Barbell hip thrust");
        browser.run("pass(5000);");
        String left = browser.text("big");
        browser.click("skip");
        assertThat(browser.text("name")).isEqualTo("Next: Cable glute kickback");
        assertThat(browser.text("big")).isEqualTo(left);
    }

    @Test
    void withoutAScriptThePlanCanBeRead() throws IOException {
        browser.devTools("Emulation.setScriptExecutionDisabled", "{\"value\": true}");
        browser.open(page);
        assertThat(browser.text("plan")).contains("Glute pump", "This is the plan.", "Barbell hip thrust", "Cue: ");
        assertThat(browser.run("return document.getElementById('begin').hidden;").asBoolean()).isTrue();
        picture("no-script");
    }

    @Test
    void nothingIsRequested() {
        // The browser shows a page of its own first.
        browser.requests();
        browser.open(page);
        startSession();
        browser.run("pass(60000);");
        assertThat(browser.requests()).isNotEmpty().allMatch(address -> address.equals(page.toUri().toString()) || address.equals("data:,"));
        assertThat(browser.run("return performance.getEntriesByType('resource').length;").asInt()).isZero();
        assertThat(browser.runLater("fetch('https://example.org/').then(() => done('sent'), () => done('refused'));").asText()).isEqualTo("refused");
    }

    @Test
    void everyScreenLooksRightAndIsAccessible() throws IOException {
        String axe = axe();
        for (int width : new int[] {320, 1280}) {
            for (String theme : List.of("light", "dark")) {
                browser.run("try { localStorage.clear(); } catch { }");
                browser.resize(width, width == 320 ? 640 : 800);
                browser.prefer("prefers-color-scheme", theme);
                browser.open(page);
                inspect(axe, "plan-" + width + "-" + theme);
                startSession();
                inspect(axe, "ready-" + width + "-" + theme);
                browser.run(IN_SET);
                inspect(axe, "set-" + width + "-" + theme);
                browser.run("until(() => phase() === 'rest'); pass(20000);");
                inspect(axe, "rest-" + width + "-" + theme);
                browser.click("main");
                browser.run("pass(2500);");
                browser.press("p");
                inspect(axe, "paused-" + width + "-" + theme);
                browser.press("p");
                browser.run("until(() => !document.getElementById('finished').hidden);");
                inspect(axe, "finished-" + width + "-" + theme);
            }
        }
    }

    @Test
    void withReducedMotionOnlyTheEndsOfARepAreShown() {
        browser.prefer("prefers-reduced-motion", "reduce");
        startSession();
        browser.run("until(() => phase() === 'lift');");
        browser.runLater("requestAnimationFrame(() => requestAnimationFrame(done));");
        String shown = "return [...document.querySelectorAll('#figure .k')].findIndex(frame => frame.classList.contains('on'));";
        int peak = browser.run(shown).asInt();
        browser.run("until(() => phase() === 'lower');");
        int low = browser.run(shown).asInt();
        assertThat(peak).isGreaterThan(low);
        assertThat(low).isZero();
    }

    private static String axe() throws IOException {
        String file = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = PageInBrowserTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(in).as("axe-core; run with -Pbrowser").isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void inspect(String axe, String name) throws IOException {
        picture(name);
        assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth;").asInt()).as(name).isNotPositive();
        assertThat(browser.run("return [...document.querySelectorAll('button')].filter(b => b.offsetParent).every(b => "
                                + "{ const r = b.getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight && r.height >= 44 "
                                + "&& b.scrollWidth <= b.clientWidth; });").asBoolean()).as(name).isTrue();
        browser.run("if (!window.axe) {" + axe + "\nwindow.axe = axe; }");
        JsonNode violations = browser.runLater("axe.run().then(result => done(result.violations.map(v => "
                + "v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))), error => done([String(error)]));");
        assertThat(violations).as(name).isEmpty();
    }

    private void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("page-" + name + ".png"), browser.screenshot());
    }
}
