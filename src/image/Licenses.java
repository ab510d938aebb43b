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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Collects the licenses of everything that is shipped, and adds the Java runtime and the parts of libraries to the bill of
/// materials. Fails if nobody has approved a license, or if the text of one is missing.
///
/// Usage: `java -cp LIBRARIES Licenses.java BOM LIBRARIES OWN-LICENSE TEXTS RESULT`, with the libraries as a path of jars
/// and folders with classes, and a folder with `parts.json` and the texts of libraries that contain none.
final class Licenses {

    /// Licenses under which a library may be shipped with a program under the MIT license, as SPDX names them.
    private static final Set<String> KNOWN = Set.of(
            "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GPL-2.0-with-classpath-exception", "OFL-1.1", "IJG",
            "MIT-Khronos-old", "LicenseRef-Microsoft-Visual-C++-runtime");

    private static final String RUNTIME_LICENSE = "GPL-2.0-with-classpath-exception";

    /// Their text is the same for everyone. The others name the owner, so each library needs its own text.
    private static final Set<String> GENERAL = Set.of("Apache-2.0", RUNTIME_LICENSE);

    /// What the file with a license is named.
    private static final String NOTICE = "(.+-)?(LICENSE|NOTICE|OFL)(\\.txt|\\.md)?";

    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    private static final String OURS = "pumpwise";
    private static final String RULE = "=".repeat(72);

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// What is shipped, each with its licenses.
    private final Map<String, Set<String>> shipped = new LinkedHashMap<>();

    /// Every text once, with the places it comes from.
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();

    private final Path folder;
    private final Parts parts;

    private Licenses(Path folder) throws IOException {
        this.folder = folder;
        parts = new Parts(folder);
    }

    public static void main(String[] args) throws IOException {
        Path bom = Path.of(args[0]);
        List<Path> libraries = Arrays.stream(args[1].split(File.pathSeparator)).map(Path::of).toList();
        new Licenses(Path.of(args[3])).collect(bom, libraries, Path.of(args[2]), Path.of(args[4]));
    }

    private void collect(Path bom, List<Path> libraries, Path own, Path result) throws IOException {
        if (!Files.exists(bom)) {
            throw new IllegalStateException(
                    "The bill of materials is missing. Its plugin runs only online, so build once without --offline.");
        }
        ObjectNode root = (ObjectNode) json.readTree(bom.toFile());
        ObjectNode program = (ObjectNode) root.path("metadata").path("component");
        String name = "Pumpwise " + program.path("version").asText();
        shipped.put(name, Set.of("MIT"));
        add(name, Files.readString(own));
        Set<String> names = new TreeSet<>(Set.of(OURS));
        for (JsonNode component : root.path("components")) {
            names.add(component.path("name").asText());
            library((ObjectNode) component, libraries);
        }
        for (Path library : libraries) {
            if (Files.isDirectory(library)) {
                contents(library, OURS, "Pumpwise", program);
            }
        }
        parts.checkLibraries(names);
        runtime(libraries, root);
        Files.createDirectories(result.toAbsolutePath().getParent());
        Files.writeString(result, text(name));
        Files.writeString(bom, json.writeValueAsString(root) + "\n");
    }

    private void library(ObjectNode component, List<Path> libraries) throws IOException {
        String artifact = component.path("name").asText();
        String file = artifact + "-" + component.path("version").asText();
        String name = component.path("group").asText() + ":" + artifact + " " + component.path("version").asText();
        Set<String> ids = new TreeSet<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode license = choice.path("license");
            String id = license.path("id").asText(license.path("name").asText(choice.path("expression").asText()));
            approve(id, name);
            ids.add(id);
            byte[] text = Base64.getMimeDecoder().decode(license.path("text").path("content").asText());
            // Some licenses have an empty text in the bill of materials. That of the runtime has the same license.
            if (GENERAL.contains(id) && text.length > 100) {
                add(id, new String(text, StandardCharsets.UTF_8));
            }
        }
        if (ids.isEmpty()) {
            throw new IllegalStateException(name + " has no license");
        }
        shipped.put(name, ids);
        boolean hasText = GENERAL.containsAll(ids);
        Path text = folder.resolve(artifact + ".txt");
        if (Files.exists(text)) {
            add(file, Files.readString(text));
            hasText = true;
        }
        Path jar = jar(file + classifier(component) + ".jar", libraries);
        try (FileSystem contents = FileSystems.newFileSystem(jar)) {
            hasText |= contents(contents.getPath("/"), artifact, file, component);
        }
        if (!hasText) {
            throw new IllegalStateException(name + " contains no license. Put its text into " + text);
        }
    }

    /// JavaFX has a second jar for each system, and a component for each jar.
    private static String classifier(JsonNode component) {
        Matcher classifier = CLASSIFIER.matcher(component.path("purl").asText());
        return classifier.find() ? "-" + classifier.group(1) : "";
    }

    private static Path jar(String name, List<Path> libraries) {
        return libraries.stream()
                .filter(library -> library.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is in the bill of materials but not among the libraries"));
    }

    private static void approve(String license, String name) {
        if (!KNOWN.contains(license)) {
            throw new IllegalStateException(name + " is under a license that nobody has approved: " + license
                    + ". Approve it in " + Licenses.class);
        }
    }

    /// Adds the licenses, notices and parts in a library, or in our own classes. Returns whether there is a license.
    private boolean contents(Path root, String library, String origin, ObjectNode component) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        boolean hasText = false;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.matches(NOTICE)) {
                add(origin + ", " + name, Files.readString(file));
                hasText |= !name.contains("NOTICE");
            }
        }
        for (Parts.Part part : parts.in(library, files)) {
            part(part, origin, hasText, component);
        }
        return hasText;
    }

    private void part(Parts.Part part, String origin, boolean isTextInside, ObjectNode component) throws IOException {
        approve(part.license(), part.name());
        shipped.put(part.name() + ", in " + origin, Set.of(part.license()));
        for (Path text : part.texts()) {
            add(part.name() + ", in " + origin, Files.readString(text));
        }
        if (part.texts().isEmpty() && !isTextInside) {
            throw new IllegalStateException(part.name() + " has no license: neither in parts.json nor in " + origin);
        }
        ObjectNode entry = component.withArray("components").addObject().put("type", "library").put("name", part.name());
        ObjectNode license = entry.putArray("licenses").addObject().putObject("license");
        license.put(part.license().startsWith("LicenseRef-") ? "name" : "id", part.license());
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
