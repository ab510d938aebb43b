import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.css.Stylesheet;

/// Converts stylesheets to the binary form of JavaFX, which JavaFX prefers to the text because it takes less time to
/// load. The same text always gives the same bytes. Arguments: a folder with stylesheets at any depth, and the folder for
/// the results.
final class BinaryStylesheets {

    private BinaryStylesheets() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        convert(from, to);
        sortStates();
        convert(from, to);
    }

    private static void convert(Path from, Path to) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(from)) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
        for (Path sheet : sheets) {
            Path binary = to.resolve(from.relativize(sheet).toString().replaceAll("\\.css$", ".bss"));
            Files.createDirectories(binary.getParent());
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
    }

    /// Sorts the pseudo-classes of every selector that was read so far. JavaFX keeps each combination in one immutable set of
    /// Java, whose order is another one in every run, and uses the sets again when it reads the same selectors again.
    @SuppressWarnings("unchecked")
    private static void sortStates() throws ReflectiveOperationException {
        Field sets = Class.forName("com.sun.javafx.css.ImmutablePseudoClassSetsCache").getDeclaredField("CACHE");
        sets.setAccessible(true);
        ((Map<Set<PseudoClass>, Set<PseudoClass>>) sets.get(null)).replaceAll((_, states) -> states.stream()
                .sorted(Comparator.comparing(PseudoClass::getPseudoClassName))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
