package pumpwise.ui.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.session.SessionRepository;

/// The real window in locales that cannot represent the name of the routine, and with settings that contain no path: in
/// each case the window opens, and a session runs to its end and is saved.
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class LocaleWindowTest {

    private static final String ROUTINE =
            """
            { "format": "pumpwise-routine/1", "name": "Gesäß-Pump",
              "work": [ { "exercise": "kettlebell-swing", "sets": 1, "reps": 1, "tempo": "lower 0.1 s, lift 0.1 s", "rest": "1 s" } ] }
            """;

    /// The name of the routine's file with every byte outside ASCII escaped, for `printf`.
    private static final String FILE = "Ges\\303\\244\\303\\237-Pump.json";

    @TempDir
    private Path folder;

    private DataDirectory home;

    @BeforeEach
    void emptyFolder() throws IOException {
        home = new DataDirectory(folder.toAbsolutePath());
        home.create();
    }

    @Test
    void report17_aSessionIsSavedUnderAnyName() throws Exception {
        settings(lastRoutine());
        assertASessionIsSaved("C");
    }

    static Stream<Arguments> cases() {
        return Stream.of("C", "POSIX", "", "en_US.UTF-8", "xx_XX.UTF-8", "C.UTF-8")
                .flatMap(locale -> Stream.of("routine", "no path", "broken", "last routine is not there")
                        .map(settings -> Arguments.of(locale, settings)));
    }

    @Tag("crash")
    @ParameterizedTest
    @MethodSource("cases")
    void report17_soItIsInEveryLocaleAndWithAnySettings(String locale, String settings) throws Exception {
        settings(
                switch (settings) {
                    case "routine" -> lastRoutine();
                    case "no path" -> resource("e-home/settings.json");
                    case "broken" -> "{ \"planning\": { \"lastRoutine\": ";
                    default -> resource("a-home/settings.json");
                });
        assertASessionIsSaved(locale);
    }

    private void assertASessionIsSaved(String locale) throws Exception {
        Path routine = Files.writeString(folder.resolve("routine"), ROUTINE);
        // The tests may themselves run in such a locale, so that the shell names the file.
        String name = "$(printf '" + FILE + "')";
        assertThat(new ProcessBuilder("/bin/sh", "-c", "mv '" + routine + "' \"" + home.routines() + "/" + name + "\"")
                        .start()
                        .waitFor())
                .isZero();
        Map<String, String> environment = Map.of("LC_ALL", locale, "LANG", "", "LC_CTYPE", "");
        try (RunningApp app = RunningApp.start(home, List.of(), environment)) {
            app.waitFor(line -> line.equals("SAID Saved."));
        }
        assertThat(new SessionRepository(home, home.files()).list().history().records())
                .extracting(SessionRecord::routine)
                .containsExactly("Gesäß-Pump");
        assertThat(home.journal()).doesNotExist();
    }

    private void settings(String json) throws IOException {
        Files.writeString(home.settings(), json);
    }

    private String lastRoutine() {
        return "{ \"planning\": { \"lastRoutine\": \"" + home.routines() + "/Gesäß-Pump.json\" } }";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                LocaleWindowTest.class.getResourceAsStream("/pumpwise/reports/17-locale/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
