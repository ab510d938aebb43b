package pumpwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The names and aliases of the built-in exercises, by which each can be found.
class ExerciseNamesTest extends CatalogSearch {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typed-names.csv", delimiter = ';', quoteCharacter = '|')
    void report35_whatPeopleTypeFindsTheirExerciseFirst(String typed, String id) {
        assertThat(ids(typed)).first().isEqualTo(id);
        assertThat(ids(typed.toUpperCase(Locale.ROOT))).first().isEqualTo(id);
    }

    @Test
    void everyAliasFindsItsExerciseFirst() {
        for (Exercise exercise : CATALOG.exercises()) {
            Stream.concat(exercise.aliases().stream(), exercise.nearAliases().stream()).forEach(alias -> {
                assertThat(search.find(alias)).as(alias).first().isEqualTo(exercise);
                assertThat(search.find(String.join("", SearchText.of(alias).words()))).as(alias).first().isEqualTo(exercise);
                assertThat(search.find(alias.replace("-", " ") + "s")).as(alias + "s").first().isEqualTo(exercise);
            });
        }
    }

    /// An alias also decides which exercise the name in an imported log stands for.
    @Test
    void noTwoExercisesShareAName() {
        Map<String, String> owners = new HashMap<>();
        for (Exercise exercise : CATALOG.exercises()) {
            Stream.of(Stream.of(exercise.name()), exercise.aliases().stream(), exercise.nearAliases().stream())
                    .flatMap(names -> names)
                    .forEach(name -> {
                        String other = owners.put(SearchText.of(name).keys().getLast(), exercise.id());
                        assertThat(other).as(name + " of " + exercise.id()).isNull();
                    });
        }
    }

    @Test
    void everyExerciseIsFoundByEachOfItsNames() {
        for (Exercise exercise : CATALOG.exercises()) {
            assertThat(search.find(exercise.name())).as(exercise.name()).first().isEqualTo(exercise);
            for (String alias : exercise.aliases()) {
                assertThat(search.find(alias.toUpperCase(Locale.ROOT))).as(alias).contains(exercise);
            }
        }
    }
}
