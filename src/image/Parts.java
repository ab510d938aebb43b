import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What libraries contain of others, with licenses of their own, from `parts.json`. Every native library and every typeface
/// must be known there, so that a new version of a library cannot bring something else unnoticed.
final class Parts {

    /// @param name of the part
    /// @param in the library that contains it
    /// @param license as SPDX names it
    /// @param texts the license; empty if the library has it
    /// @param files names of the files that show that the part is there, without "lib" and their ending; empty for classes
    record Part(String name, String in, String license, List<Path> texts, List<String> files) {

        boolean isIn(Set<String> present) {
            return files.isEmpty() || present.stream().anyMatch(this::explains);
        }

        private boolean explains(String file) {
            return files.stream().anyMatch(file::matches);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final JsonNode own;

    /// Reads `parts.json` in a folder with the texts.
    Parts(Path folder) throws IOException {
        JsonNode root = new ObjectMapper().readTree(folder.resolve("parts.json").toFile());
        own = root.path("own");
        for (JsonNode part : root.path("parts")) {
            parts.add(new Part(
                    part.path("name").asText(),
                    part.path("in").asText(),
                    part.path("license").asText(),
                    texts(part.path("texts")).stream().map(folder::resolve).toList(),
                    texts(part.path("files"))));
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /// The parts in a library.
    ///
    /// @param files the paths of everything in it
    /// @throws IllegalStateException if it contains a native library or a typeface of unknown origin
    List<Part> in(String library, List<Path> files) {
        Set<String> present = new TreeSet<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.matches(".+\\.(so|dll|dylib|jnilib|ttf|otf)")) {
                present.add(name.replaceAll("^lib(?=.+\\.(so|dylib|jnilib)$)|\\.\\w+$", ""));
            }
        }
        List<Part> found = parts.stream().filter(part -> part.in().equals(library) && part.isIn(present)).toList();
        List<String> known = texts(own.path(library));
        for (String file : present) {
            if (!known.contains(file) && found.stream().noneMatch(part -> part.explains(file))) {
                throw new IllegalStateException(
                        library + " contains " + file + ", whose origin and license are not in parts.json");
            }
        }
        return found;
    }

    /// Fails if a part is in a library that is not shipped.
    void checkLibraries(Set<String> shipped) {
        for (Part part : parts) {
            if (!shipped.contains(part.in())) {
                throw new IllegalStateException(part.name() + " is in no library named " + part.in() + ". Update parts.json");
            }
        }
    }
}
