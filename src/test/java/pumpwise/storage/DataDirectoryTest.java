package pumpwise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.routine.AnyRoutine;
import pumpwise.storage.file.FileName;
import pumpwise.storage.problem.CannotSaveException;

/// The location, the names, and the owner of files.
class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void thePropertyComesFirstThenTheVariable() {
        Map<String, String> environment = Map.of("PUMPWISE_HOME", "/by-variable", "XDG_DATA_HOME", "/xdg");
        assertThat(DataDirectory.find(system("Linux", "/by-property"), environment).folder()).isEqualTo(Path.of("/by-property"));
        assertThat(DataDirectory.find(system("Linux", " "), environment).folder()).isEqualTo(Path.of("/by-variable"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data, /data/pumpwise",
        "Linux, XDG_DATA_HOME, relative, /home/me/.local/share/pumpwise",
        "Linux, XDG_DATA_HOME, '', /home/me/.local/share/pumpwise",
        "Linux, OTHER, x, /home/me/.local/share/pumpwise",
        "Mac OS X, XDG_DATA_HOME, /data, /home/me/Library/Application Support/Pumpwise",
        "Windows 11, APPDATA, /roaming, /roaming/Pumpwise",
        "Windows 11, OTHER, x, /home/me/AppData/Roaming/Pumpwise",
    })
    void eachPlatformHasItsUsualPlace(String system, String variable, String value, String expected) {
        assertThat(DataDirectory.find(system(system, ""), Map.of(variable, value)).folder()).isEqualTo(Path.of(expected));
    }

    @Test
    void theFoldersAreMadeAndSwept() throws IOException {
        DataDirectory home = new DataDirectory(folder.resolve("deep").resolve("home"));
        home.create();
        home.create();
        assertThat(home.routines()).isDirectory();
        assertThat(home.exercises()).isDirectory();
        assertThat(home.sessions()).isDirectory();
        Path leftover = Files.createFile(home.routines().resolve(".pumpwise-0.tmp"));
        home.sweep();
        assertThat(leftover).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "Glute pump|Glute pump",
        "a/b\\c:d|a-b-c-d",
        "../../etc/passwd|etc-passwd",
        ".hidden|hidden",
        "🍑|routine",
        "🍑 Peach day 🍑|Peach day",
        "CON|routine CON",
        "com1.backup|routine com1.backup",
        "ends with dot.|ends with dot",
        "=1+1|1+1",
        "  two   blanks |two blanks",
        "Übung für Beine|Übung für Beine",
        "تمرين|تمرين",
        "<b>\"x\"</b>|b-x-b",
    }, delimiter = '|')
    void namesAreMadeSafe(String name, String safe) {
        assertThat(FileName.safe(name)).isEqualTo(safe);
    }

    @Provide
    Arbitrary<String> names() {
        return AnyRoutine.names();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyNameMakesAFile(@ForAll("names") String name) {
        String safe = FileName.safe(name);
        assertThat(safe).isNotBlank().doesNotContain("/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\0");
        assertThat(safe).doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(140);
        assertThat(FileName.safe(safe)).isEqualTo(safe);
    }

    @Test
    void aTakenNameIsNumbered() throws IOException {
        DataDirectory home = new DataDirectory(folder);
        home.create();
        assertThat(home.newRoutine("Glutes")).isEqualTo(home.routines().resolve("Glutes.json"));
        Files.createFile(home.newRoutine("Glutes"));
        Files.createFile(home.newRoutine("Glutes"));
        assertThat(home.newRoutine("Glutes")).isEqualTo(home.routines().resolve("Glutes 3.json"));
    }

    @Test
    void onlyOneHoldsTheLock() throws CannotSaveException {
        DataDirectory home = new DataDirectory(folder);
        try (DataDirectoryLock first = DataDirectoryLock.acquire(home).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(DataDirectoryLock.acquire(home)).isEmpty();
        }
        try (DataDirectoryLock again = DataDirectoryLock.acquire(home).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    @Timeout(180)
    void theLockHoldsAgainstOtherProcessesAndEndsWithThem() throws IOException, InterruptedException {
        DataDirectory home = new DataDirectory(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = other.inputReader()) {
            assertThat(out.readLine()).isEqualTo("held");
            assertThat(DataDirectoryLock.acquire(home)).isEmpty();
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        try (DataDirectoryLock free = DataDirectoryLock.acquire(home).orElseThrow()) {
            assertThat(free).isNotNull();
        }
    }

    private static Properties system(String name, String chosen) {
        Properties properties = new Properties();
        properties.setProperty("os.name", name);
        properties.setProperty("user.home", "/home/me");
        properties.setProperty("pumpwise.home", chosen);
        return properties;
    }

    /// Holds the lock until it is killed.
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] arguments) throws IOException {
            try (DataDirectoryLock lock = DataDirectoryLock.acquire(new DataDirectory(Path.of(arguments[0]))).orElseThrow()) {
                System.out.println(lock == null ? "not held" : "held");
                int ignored = System.in.read();
            }
        }
    }
}
