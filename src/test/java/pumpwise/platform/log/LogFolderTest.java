package pumpwise.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // The paths are those of Unix.
class LogFolderTest {

    private static Optional<Path> find(String system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/anna");
        return LogFolder.find(properties, environment);
    }

    @Test
    void b17_itIsTheStateFolderOfTheSystem() {
        assertThat(find("Linux", Map.of())).contains(Path.of("/home/anna/.local/state/pumpwise"));
        assertThat(find("Linux", Map.of("XDG_STATE_HOME", "/state"))).contains(Path.of("/state/pumpwise"));
        assertThat(find("Linux", Map.of("XDG_STATE_HOME", "state"))).contains(Path.of("/home/anna/.local/state/pumpwise"));
        assertThat(find("Mac OS X", Map.of())).contains(Path.of("/home/anna/Library/Logs/Pumpwise"));
        assertThat(find("Windows 11", Map.of("LOCALAPPDATA", "/local"))).contains(Path.of("/local/Pumpwise/Logs"));
        assertThat(find("Windows 11", Map.of())).contains(Path.of("/home/anna/AppData/Local/Pumpwise/Logs"));
    }

    @Test
    void logsOfAChosenDataFolderStayInsideIt() {
        assertThat(find("Linux", Map.of("PUMPWISE_HOME", "/trial"))).contains(Path.of("/trial/logs"));
        assertThat(find("Mac OS X", Map.of("PUMPWISE_HOME", "/trial"))).contains(Path.of("/trial/logs"));
        assertThat(find("Linux", Map.of("PUMPWISE_HOME", "/trial", "XDG_STATE_HOME", "/state")))
                .contains(Path.of("/state/pumpwise"));
    }

    @Test
    void aPortableCopyHasItsOwnLogs() {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("pumpwise.logs", "/stick/data/logs");
        assertThat(LogFolder.find(properties, Map.of("XDG_STATE_HOME", "/state"))).contains(Path.of("/stick/data/logs"));
    }

    @Test
    void aPathThatTheSystemCannotHoldIsIgnored() {
        assertThat(find("Linux", Map.of("XDG_STATE_HOME", "/a\u0000b", "PUMPWISE_HOME", "/c\u0000d")))
                .contains(Path.of("/home/anna/.local/state/pumpwise"));
        assertThat(LogFolder.find(new Properties(), Map.of())).isEmpty();
    }
}
