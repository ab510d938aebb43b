import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Collects the licenses of everything that is shipped, and adds the Java runtime to the bill of materials. Fails if the
/// license of a library is unknown.
///
/// Usage: `java -cp LIBRARIES Licenses.java BOM LIBRARIES OWN-LICENSE RESULT`, with the libraries as a path of jars and
/// folders with classes.
final class Licenses {

    /// Licenses under which a library may be shipped with a program under the MIT license, as SPDX names them.
    private static final Set<String> KNOWN =
            Set.of("MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GPL-2.0-with-classpath-exception");

    private static final String RUNTIME_LICENSE = "GPL-2.0-with-classpath-exception";
    private static final String RULE = "=".repeat(72);

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// What is shipped, each with its licenses.
    private final Map<String, Set<String>> shipped = new LinkedHashMap<>();

    /// Every text once, with the places it comes from.
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();

    private Licenses() {}

    public static void main(String[] args) throws IOException {
        Path bom = Path.of(args[0]);
        List<Path> libraries = Arrays.stream(args[1].split(File.pathSeparator)).map(Path::of).toList();
        new Licenses().collect(bom, libraries, Path.of(args[2]), Path.of(args[3]));
    }

    private void collect(Path bom, List<Path> libraries, Path own, Path result) throws IOException {
        if (!Files.exists(bom)) {
            throw new IllegalStateException(
                    "The bill of materials is missing. Its plugin runs only online, so build once without --offline.");
        }
        ObjectNode root = (ObjectNode) json.readTree(bom.toFile());
        JsonNode program = root.path("metadata").path("component");
        String name = "Pumpwise " + program.path("version").asText();
        shipped.put(name, Set.of("MIT"));
        add(name, Files.readString(own));
        for (JsonNode component : root.path("components")) {
            library(component);
        }
        for (Path library : libraries) {
            notices(library);
        }
        runtime(libraries, root);
        Files.createDirectories(result.toAbsolutePath().getParent());
        Files.writeString(result, text(name));
        Files.writeString(bom, json.writeValueAsString(root) + "\n");
    }

    private void library(JsonNode component) {
        String name = component.path("group").asText() + ":" + component.path("name").asText() + " "
                + component.path("version").asText();
        Set<String> ids = new TreeSet<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode license = choice.path("license");
            String id = license.path("id").asText(license.path("name").asText(choice.path("expression").asText()));
            if (!KNOWN.contains(id)) {
                throw new IllegalStateException(
                        name + " is under a license that nobody has approved: " + id + ". Approve it in " + Licenses.class);
            }
            ids.add(id);
            byte[] text = Base64.getMimeDecoder().decode(license.path("text").path("content").asText());
            // Some licenses have an empty text in the bill of materials. That of the runtime has the same license.
            if (text.length > 100) {
                add(id, new String(text, StandardCharsets.UTF_8));
            }
        }
        if (ids.isEmpty()) {
            throw new IllegalStateException(name + " has no license");
        }
        shipped.put(name, ids);
    }

    /// Licenses and notices in a jar, or in our own classes, which contain a typeface.
    private void notices(Path library) throws IOException {
        if (Files.isDirectory(library)) {
            notices(library, "Pumpwise");
            return;
        }
        String name = String.valueOf(library.getFileName()).replaceAll("\\.jar$", "");
        try (FileSystem contents = FileSystems.newFileSystem(library)) {
            notices(contents.getPath("/"), name);
        }
    }

    private void notices(Path folder, String origin) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> notices = files.filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName()).matches("(.+-)?(LICENSE|NOTICE|OFL)(\\.txt|\\.md)?"))
                    .sorted()
                    .toList();
            for (Path notice : notices) {
                add(origin + ", " + notice.getFileName(), Files.readString(notice));
            }
        }
    }

    /// The modules of the JDK that the program needs, each with its legal notices.
    private void runtime(List<Path> libraries, ObjectNode bom) throws IOException {
        String name = "Java runtime " + Runtime.version() + " by " + System.getProperty("java.vendor");
        shipped.put(name, Set.of(RUNTIME_LICENSE));
        Set<String> names = new TreeSet<>(Set.of("jdk.unsupported"));
        ModuleFinder all = ModuleFinder.compose(ModuleFinder.of(libraries.toArray(Path[]::new)), ModuleFinder.ofSystem());
        Configuration.empty()
                .resolve(all, ModuleFinder.of(), Set.of("pumpwise"))
                .modules()
                .forEach(module -> names.add(module.name()));
        for (String module : names) {
            Path legal = Path.of(System.getProperty("java.home"), "legal", module);
            if (Files.isDirectory(legal)) {
                legal(legal, module);
            }
        }
        ObjectNode component = json.createObjectNode()
                .put("type", "platform")
                .put("bom-ref", "java-runtime")
                .put("publisher", System.getProperty("java.vendor"))
                .put("name", "java-runtime")
                .put("version", Runtime.version().toString());
        component.putArray("licenses").addObject().putObject("license").put("id", RUNTIME_LICENSE);
        bom.withArray("components").add(component);
    }

    private void legal(Path folder, String module) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                add("Java runtime, " + module + ", " + file.getFileName(), Files.readString(file));
            }
        }
    }

    private void add(String origin, String text) {
        String even = text.replace("\r\n", "\n").strip();
        texts.computeIfAbsent(even, _ -> new TreeSet<>()).add(origin);
    }

    private String text(String program) {
        StringBuilder result = new StringBuilder(program).append(" consists of:\n\n");
        shipped.forEach((name, ids) -> result.append("- ").append(name).append(": ").append(String.join(", ", ids)).append('\n'));
        texts.forEach((text, origins) -> result.append('\n')
                .append(RULE)
                .append('\n')
                .append(String.join("\n", origins))
                .append('\n')
                .append(RULE)
                .append("\n\n")
                .append(text)
                .append('\n'));
        return result.toString();
    }
}
