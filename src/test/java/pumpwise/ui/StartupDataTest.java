package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.UserError;
import pumpwise.words.Words;

class StartupDataTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private DataDirectory home;

    @BeforeEach
    void creates() throws Exception {
        home = new DataDirectory(folder);
        home.create();
    }

    private StartupData read(String lastRoutine) {
        return StartupData.read(home, Settings.DEFAULT.withPlanning(it -> it.withLastRoutine(lastRoutine)), WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b", "/tmp/a\u0000b.json", "a:b?.json", "C:\\Users\\?*|<>.json", "", " ", ".", "/", "\n", "\uD800.json",
                "/no/such/Ges\u00E4\u00DF-Pump.json"
            })
    void b2_aLastRoutineThatIsNoPathNeverKeepsAScreenFromOpening(String lastRoutine) throws Exception {
        Files.writeString(
                home.routines().resolve("Mine.json"),
                "{ \"format\": \"pumpwise-routine/1\", \"name\": \"Mine\", \"work\": [] }");

        StartupData data = read(lastRoutine);

        assertThat(data.routine().name()).isEqualTo("Mine");
        assertThat(data.problems()).hasSize(1);
        UserError error = data.problems().getFirst();
        assertThat(error.what()).contains("opened");
        assertThat(error.remedy()).isNotEmpty();
    }

    @Test
    void theFirstStartBeginsWithTheSample() {
        StartupData data = StartupData.read(home, Settings.DEFAULT, WORDS);

        assertThat(data.routine().name()).isEqualTo("Glute pump");
        assertThat(home.routines().resolve("Glute pump.json")).exists();
        assertThat(data.problems()).isEmpty();
    }

    @Test
    void itBeginsWithTheRoutineThatWasOpenLast() throws Exception {
        StartupData.read(home, Settings.DEFAULT, WORDS);
        Path mine = home.routines().resolve("Mine.json");
        Files.writeString(mine, "{ \"format\": \"pumpwise-routine/1\", \"name\": \"Mine\", \"work\": [] }");

        assertThat(read(mine.toString()).routine().name()).isEqualTo("Mine");
        assertThat(read(home.routines().resolve("Glute pump.json").toString()).routine().name()).isEqualTo("Glute pump");
    }
}
