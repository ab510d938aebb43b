package pumpwise.storage.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.file.ConflictName;
import pumpwise.storage.file.FileText;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads the built-in exercises, and those in the user's folder.
public final class CatalogReader {

    private static final String SCHEMA = "exercise.schema.json";
    private static final String BUILT_IN = "/exercises/";

    /// The built-in exercises.
    ///
    /// @throws UncheckedIOException if the installation is damaged
    public CatalogFiles builtIn() {
        URL schema = CatalogReader.class.getResource(BUILT_IN + SCHEMA);
        if (schema == null) {
            throw new UncheckedIOException(new IOException("no exercises are packed into Pumpwise"));
        }
        try {
            return inFolderOf(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The built-in exercises, read as they are needed, and custom ones, which replace those with the same ids.
    ///
    /// @param own the custom exercises
    public Catalog catalogWith(CatalogFiles own) {
        Map<String, Exercise> mine = new LinkedHashMap<>();
        own.exercises().forEach(exercise -> mine.put(exercise.id(), exercise));
        return Catalog.onDemand(
                id -> Optional.ofNullable(mine.get(id)).or(() -> builtIn(id)),
                () -> builtIn().with(own).exercises());
    }

    /// The built-in exercise with this id, which is the name of its file.
    private static Optional<Exercise> builtIn(String id) {
        if (!Exercise.ID.matcher(id).matches()) {
            return Optional.empty();
        }
        String name = id + JsonFolder.EXTENSION;
        try (InputStream in = CatalogReader.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null ? Optional.empty() : Optional.of(ExerciseReader.readBuiltIn(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(name + " is damaged", e);
        }
    }

    /// The exercises in a folder. Unreadable files do not affect the others, and a folder that does not exist is empty.
    public CatalogFiles folder(Path folder) {
        List<Path> files;
        try {
            files = JsonFolder.list(folder);
        } catch (UnreadableFileException e) {
            return new CatalogFiles(List.of(), List.of(), e.problems());
        }
        List<Exercise> exercises = new ArrayList<>();
        List<ConflictCopy> conflicts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (!isExercise(name)) {
                continue;
            }
            try {
                byte[] contents = FileText.read(name, file);
                Path original = ConflictName.original(file, files).orElse(null);
                if (original != null && conflicts.addAll(conflict(file, original, contents))) {
                    continue;
                }
                exercises.add(ExerciseReader.read(name, contents));
            } catch (UnreadableFileException e) {
                problems.addAll(e.problems());
            }
        }
        return new CatalogFiles(exercises, conflicts, problems);
    }

    /// The conflict copy in a file; empty if the file contains another exercise than the original.
    private static List<ConflictCopy> conflict(Path file, Path original, byte[] contents) {
        try {
            Exercise exercise = ExerciseReader.read(String.valueOf(original.getFileName()), contents);
            return List.of(new ConflictCopy(file, exercise));
        } catch (UnreadableFileException e) {
            return List.of();
        }
    }

    /// The exercises in the folder of a file that is known by its URL: in a directory during the build, in a jar, or in
    /// the modules of a runtime image.
    CatalogFiles inFolderOf(URL file) throws IOException {
        List<String> names = file.openConnection() instanceof JarURLConnection jar
                ? names(jar)
                : names(Path.of(URI.create(file.toString())).resolveSibling(""));
        return readAll(names, name -> bytes(URI.create(file.toString().replace(SCHEMA, name))));
    }

    private static byte[] bytes(URI file) throws UnreadableFileException {
        try (var in = file.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableFileException(Problem.ofFile(
                    file.toString(), ProblemKind.CANNOT_BE_READ, String.valueOf(e.getMessage())));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(CatalogReader::isExercise)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(JarURLConnection file) throws IOException {
        String folder = file.getEntryName().replace(SCHEMA, "");
        return Collections.list(file.getJarFile().entries()).stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .filter(name -> !name.contains("/") && isExercise(name))
                .sorted()
                .toList();
    }

    private static boolean isExercise(String name) {
        return name.endsWith(JsonFolder.EXTENSION) && !name.equals(SCHEMA) && !name.startsWith(".");
    }

    private static CatalogFiles readAll(List<String> names, Source source) {
        List<Exercise> exercises = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            try {
                exercises.add(ExerciseReader.readBuiltIn(name, source.bytes(name)));
            } catch (UnreadableFileException e) {
                problems.addAll(e.problems());
            }
        }
        return new CatalogFiles(exercises, List.of(), problems);
    }

    private interface Source {
        byte[] bytes(String name) throws UnreadableFileException;
    }
}
