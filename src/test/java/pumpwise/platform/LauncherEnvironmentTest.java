package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LauncherEnvironmentTest {

    private static final Pattern EXPORTED = Pattern.compile("(\\w+)=\"\\$\\{\\1-(\\w+)}\"");

    @Test
    void everythingThatTheLauncherSetsIsRemoved() throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", "/home/someone"));
        String launcher = Files.readString(Path.of("src/image/pumpwise"));
        EXPORTED.matcher(launcher).results().forEach(set -> environment.put(set.group(1), set.group(2)));
        assertThat(environment).containsKeys("GDK_GL", "MALLOC_ARENA_MAX", "MALLOC_TRIM_THRESHOLD_");
        LauncherEnvironment.remove(environment);
        assertThat(environment).containsExactly(Map.entry("HOME", "/home/someone"));
    }

    @Test
    void anotherChoiceOfTheUserIsPassedOn() {
        Map<String, String> environment = new HashMap<>(Map.of("GDK_GL", "always"));
        LauncherEnvironment.remove(environment);
        assertThat(environment).containsEntry("GDK_GL", "always");
    }
}
