package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsArgumentsTest {

    private static final List<String> LINE =
            List.of("C:\\java.exe", "-Dx=?", "pumpwise.Main", "check", "C:\\Gesäß 臀.json");

    @Test
    void report17_lettersOutsideTheCodePageComeBack() {
        assertThat(WindowsArguments.repaired(LINE, new String[] {"check", "C:\\Ges?? ?.json"}))
                .containsExactly("check", "C:\\Gesäß 臀.json");
        assertThat(WindowsArguments.repaired(LINE, new String[] {"C:\\Ges\uFFFD\uFFFD ??.json"}))
                .containsExactly("C:\\Gesäß 臀.json");
    }

    @Test
    void report17_argumentsThatAreNotOnTheCommandLineStayAsTheyAre() {
        // For example arguments from a file, or after wildcards were expanded.
        for (String[] other : List.of(
                new String[] {"check", "C:\\other ?.json"},
                new String[] {"fix", "C:\\Ges?? ?.json"},
                new String[] {"a", "b", "c", "d", "e", "f?"})) {
            assertThat(WindowsArguments.repaired(LINE, other)).isSameAs(other);
        }
    }

    @Test
    void otherSystemsNeedNoRepair() {
        String[] arguments = {"check", "why?.json"};
        assertThat(WindowsArguments.repaired("Linux", arguments)).isSameAs(arguments);
        String[] plain = {"check", "a.json"};
        assertThat(WindowsArguments.repaired("Windows 11", plain)).isSameAs(plain);
    }
}
