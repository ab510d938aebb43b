package pumpwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.rules.RuleId;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// Checks that the README is up to date.
class ReadmeTest {

    private static final Pattern RULE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void theRuleTableIsThatOfTheRules() {
        String table = readme.substring(readme.indexOf("## The rules"), readme.indexOf("## How the code"));
        FindingWords words = new FindingWords(Words.in(Locale.ENGLISH), Catalog.of(List.of()));
        assertThat(RULE.matcher(table).results().map(row -> row.group(1) + ": " + row.group(2)))
                .containsExactlyElementsOf(List.of(RuleId.values()).stream()
                        .map(rule -> rule.id() + ": " + words.summary(rule))
                        .toList());
    }

    @Test
    void theExampleCanBeRead() throws UnreadableFileException {
        Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(readme);
        assertThat(example.find()).isTrue();
        Catalog catalog = new CatalogReader().builtIn().catalog();
        assertThat(new RoutineReader(catalog)
                        .read("README.md", example.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .work())
                .hasSize(2);
    }

    @Test
    void whatItLinksToIsThere() {
        assertThat(LINK.matcher(readme).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(target -> Files.exists(Path.of(target)));
    }
}
