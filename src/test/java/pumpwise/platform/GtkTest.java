package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GtkTest {

    @Test
    void otherProgramsMayUseOpenGl() {
        Map<String, String> environment = new HashMap<>(Map.of("GDK_GL", "disable", "HOME", "/home/someone"));
        Gtk.withOpenGl(environment);
        assertThat(environment).containsExactly(Map.entry("HOME", "/home/someone"));
    }

    @Test
    void anotherChoiceOfTheUserIsPassedOn() {
        Map<String, String> environment = new HashMap<>(Map.of("GDK_GL", "always"));
        Gtk.withOpenGl(environment);
        assertThat(environment).containsEntry("GDK_GL", "always");
    }
}
