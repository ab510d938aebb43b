package pumpwise.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.Poses;
import pumpwise.figure.shape.Palette;
import pumpwise.storage.exercise.CatalogReader;

/// Makes sheets of all figures: with their names, and without them in random order, to find out whether someone who
/// does not know the names recognizes the exercises.
@Tag("screenshots")
class FigureSheetsTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final int ON_A_PAGE = 12;
    private static final long ORDER = 20;
    private static final List<String> IN_STRIPS = List.of(
            "barbell-hip-thrust",
            "romanian-deadlift",
            "kettlebell-swing",
            "cable-diagonal-kickback",
            "banded-clam-shell",
            "reverse-lunge",
            "banded-lateral-walk",
            "walking-lunge");

    private static List<Exercise> exercises() {
        return CATALOG.exercises().stream().sorted(Comparator.comparing(Exercise::id)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void allFiguresWithTheirNames(Palette palette) throws Exception {
        FigureSheet sheet = new FigureSheet(palette, exercises().size(), 5, 400, 200);
        exercises().forEach(exercise -> sheet.addEnds(exercise, exercise.name()));
        Path file = FOLDER.resolve("figures-" + palette.name().toLowerCase(Locale.ROOT) + ".png");
        sheet.write(file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void allFiguresWithoutNamesInRandomOrder() throws Exception {
        List<Exercise> shuffled = new ArrayList<>(exercises());
        Collections.shuffle(shuffled, new Random(ORDER));
        List<String> key = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); from += ON_A_PAGE) {
            List<Exercise> page = shuffled.subList(from, Math.min(from + ON_A_PAGE, shuffled.size()));
            FigureSheet sheet = new FigureSheet(Palette.LIGHT, page.size(), 3, 480, 240);
            for (Exercise exercise : page) {
                key.add(key.size() + 1 + " " + exercise.name());
                sheet.addEnds(exercise, Integer.toString(key.size()));
            }
            sheet.write(FOLDER.resolve("unnamed").resolve("page-" + (from / ON_A_PAGE + 1) + ".png"));
        }
        Files.write(FOLDER.resolve("unnamed").resolve("key.txt"), key);
        assertThat(key).hasSameSizeAs(exercises());
    }

    @Test
    void movementsInStrips() throws Exception {
        FigureSheet sheet = new FigureSheet(Palette.LIGHT, IN_STRIPS.size(), 1, 1200, 200);
        for (String id : IN_STRIPS) {
            Exercise exercise = CATALOG.find(id).orElseThrow();
            boolean isCycle = ExerciseSubject.of(exercise).orElseThrow().figure().poses() instanceof Poses.Cycle;
            List<Double> moments = new ArrayList<>();
            for (int frame = 0; frame < 6; frame++) {
                moments.add(frame / (isCycle ? 6.0 : 5.0));
            }
            sheet.addStrip(exercise, moments);
        }
        Path file = FOLDER.resolve("figure-strips.png");
        sheet.write(file);
        assertThat(file).isNotEmptyFile();
    }
}
