package pumpwise.export.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.importing.Documents;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

class PageTextTest {

    private static final Routine SAMPLE = Templates.SAMPLE.routine(Readers.CATALOG);

    @Test
    void everyExerciseOfTheTemplatesIsThereInOrder() {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            List<RoutineSheet.Entry> entries = Documents.sheet(routine).sections().stream()
                    .flatMap(part -> part.groups().stream())
                    .flatMap(group -> group.entries().stream())
                    .toList();
            assertThat(text(routine)).containsSubsequence(entries.stream()
                    .map(entry -> "\u2022 " + entry.name() + "\n   " + String.join(" \u00b7 ", entry.values()))
                    .toArray(String[]::new));
        }
    }

    @Test
    void theSampleBeginsLikeThis() {
        assertThat(text(SAMPLE))
                .startsWith("Glute pump\n52\u201380\u00a0min, 14 exercises\n")
                .contains("\n\nWarm-up\n\u2022 Light cardio\n   5\u201310\u00a0min\n");
    }

    @Test
    void aNameThatLooksLikeMarkupIsReadAsTyped() {
        Routine named = new Routine("<b>1 & 2</b> \"'&lt;", null, List.of(), SAMPLE.work(), List.of(), List.of());
        assertThat(text(named)).startsWith("<b>1 & 2</b> \"'&lt;\n");
    }

    @Test
    void anotherFileIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageText.of("<main>".getBytes(UTF_8)));
    }

    private static String text(Routine routine) {
        return PageText.of(Pages.of(routine).getBytes(UTF_8));
    }
}
