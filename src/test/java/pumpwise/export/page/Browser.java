package pumpwise.export.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A headless Chromium, driven over the WebDriver protocol through the chromedriver of the system.
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String address;
    private final String session;

    /// @param profile an empty folder
    Browser(Path profile) throws IOException {
        driver = new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
        BufferedReader output = driver.inputReader(StandardCharsets.UTF_8);
        String port = "";
        for (String line = output.readLine(); line != null && port.isEmpty(); line = port.isEmpty() ? output.readLine() : line) {
            Matcher found = PORT.matcher(line);
            port = found.find() && line.contains("success") ? found.group(1) : "";
        }
        address = "http://127.0.0.1:" + port;
        ObjectNode wanted = JSON.createObjectNode();
        ObjectNode always = wanted.putObject("capabilities").putObject("alwaysMatch");
        always.putObject("goog:loggingPrefs").put("performance", "ALL");
        ArrayNode arguments = always.putObject("goog:chromeOptions").putArray("args");
        List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--mute-audio",
                        "--user-data-dir=" + profile)
                .forEach(arguments::add);
        session = address + "/session/" + send("POST", address + "/session", wanted).path("sessionId").asText();
    }

    private JsonNode send(String method, String to, JsonNode body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(to))
                    .timeout(PATIENCE)
                    .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            JsonNode value = JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body()).path("value");
            if (value.has("error")) {
                throw new AssertionError(value.path("message").asText());
            }
            return value;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private JsonNode post(String command, JsonNode body) {
        return send("POST", session + command, body);
    }

    void open(Path page) {
        post("/url", JSON.createObjectNode().put("url", page.toUri().toString()));
    }

    void reload() {
        post("/refresh", JSON.createObjectNode());
    }

    /// Runs a script; the value of its `return`.
    JsonNode run(String script) {
        ObjectNode body = JSON.createObjectNode().put("script", script);
        body.putArray("args");
        return post("/execute/sync", body);
    }

    /// Runs a script that calls `done` with its result.
    JsonNode runLater(String script) {
        ObjectNode body = JSON.createObjectNode().put("script", "const done = arguments[arguments.length - 1];" + script);
        body.putArray("args");
        return post("/execute/async", body);
    }

    /// Waits until a script returns what is expected.
    JsonNode await(String script, Predicate<JsonNode> isExpected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode value = run(script);
        while (!isExpected.test(value)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still " + value + ": " + script);
            }
            runLater("setTimeout(done, 50);");
            value = run(script);
        }
        return value;
    }

    /// The visible text of an element.
    String text(String id) {
        return run("return document.getElementById('" + id + "').innerText.replaceAll('\\u00a0', ' ');").asText();
    }

    void click(String id) {
        ObjectNode by = JSON.createObjectNode().put("using", "css selector").put("value", "#" + id);
        String element = post("/element", by).elements().next().asText();
        post("/element/" + element + "/click", JSON.createObjectNode());
    }

    /// Presses a key in the page.
    void press(String key) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode source = body.putArray("actions").addObject().put("type", "key").put("id", "keyboard");
        ArrayNode actions = source.putArray("actions");
        actions.addObject().put("type", "keyDown").put("value", key);
        actions.addObject().put("type", "keyUp").put("value", key);
        post("/actions", body);
    }

    /// Minimizes the window, so that the page is hidden as behind another tab.
    void hidePage() {
        post("/window/minimize", JSON.createObjectNode());
    }

    /// Sends a command of the DevTools protocol.
    void devTools(String command, String parameters) {
        try {
            ObjectNode body = JSON.createObjectNode().put("cmd", command);
            body.set("params", JSON.readTree(parameters));
            post("/goog/cdp/execute", body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void resize(int width, int height) {
        devTools("Emulation.setDeviceMetricsOverride",
                "{\"width\": " + width + ", \"height\": " + height + ", \"deviceScaleFactor\": 1, \"mobile\": " + (width < 600) + "}");
    }

    /// Sets what the system prefers, such as `prefers-color-scheme` and `dark`.
    void prefer(String feature, String value) {
        devTools("Emulation.setEmulatedMedia", "{\"features\": [{\"name\": \"" + feature + "\", \"value\": \"" + value + "\"}]}");
    }

    byte[] screenshot() {
        return Base64.getDecoder().decode(send("GET", session + "/screenshot", JSON.createObjectNode()).asText());
    }

    /// The addresses that were requested since the last call.
    List<String> requests() {
        return post("/se/log", JSON.createObjectNode().put("type", "performance")).findValuesAsText("message").stream()
                .map(Browser::parsed)
                .map(message -> message.path("message"))
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> message.path("params").path("request").path("url").asText())
                .toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            send("DELETE", session, JSON.createObjectNode());
        } finally {
            driver.destroy();
            try {
                driver.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
