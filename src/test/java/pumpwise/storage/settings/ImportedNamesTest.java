package pumpwise.storage.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;

class ImportedNamesTest {

    @TempDir
    private Path folder;

    private Path file;
    private ImportedNames names;

    @BeforeEach
    void aFile() {
        file = folder.resolve("names.json");
        names = new ImportedNames(file, new AtomicFile());
    }

    @Test
    void decisionsAreRemembered() throws CannotSaveException {
        names.add(Map.of("Hip Thrust (Barbell)", "barbell-hip-thrust"));
        names.add(Map.of("=Squat \"x\"", ""));

        assertThat(names.read()).isEqualTo(Map.of("Hip Thrust (Barbell)", "barbell-hip-thrust", "=Squat \"x\"", ""));
    }

    @Test
    void aLaterDecisionReplacesAnEarlierOne() throws CannotSaveException {
        names.add(Map.of("Squat", ""));
        names.add(Map.of("Squat", "sumo-squat"));

        assertThat(names.read()).isEqualTo(Map.of("Squat", "sumo-squat"));
    }

    @Test
    void decisionsAreRevertedUnlessTheUserDecidedAgain() throws CannotSaveException {
        names.add(Map.of("Squat", ""));
        Map<String, String> decisions = Map.of("Squat", "sumo-squat", "Bridge", "glute-bridge", "Thrust", "");
        Map<String, String> earlier = names.add(decisions);
        assertThat(earlier).isEqualTo(Map.of("Squat", ""));
        names.add(Map.of("Thrust", "barbell-hip-thrust"));

        names.revert(decisions, earlier);

        assertThat(names.read()).isEqualTo(Map.of("Squat", "", "Thrust", "barbell-hip-thrust"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"format\": \"pumpwise-imported-names/2\", \"names\": {\"A\": \"b\"}}"})
    void aFileThatCannotBeReadIsLeftAlone(String contents) throws IOException, CannotSaveException {
        Files.writeString(file, contents);

        assertThat(names.read()).isEmpty();
        names.add(Map.of("Squat", "sumo-squat"));
        names.revert(Map.of("Squat", "sumo-squat"), Map.of());

        assertThat(file).hasContent(contents);
    }

    @Test
    void withoutAFileNothingIsDecided() {
        assertThat(names.read()).isEmpty();
        assertThat(file).doesNotExist();
    }
}
