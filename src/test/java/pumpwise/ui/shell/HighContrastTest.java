package pumpwise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;

class HighContrastTest {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("high-contrast");

    @Test
    void windowsHasASettingAndGtkHasThemes() {
        assertThat(HighContrast.isOn(Map.of())).isFalse();
        assertThat(HighContrast.isOn(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(HighContrast.isOn(Map.of("Windows.SPI.HighContrast", false))).isFalse();
        assertThat(HighContrast.isOn(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(HighContrast.isOn(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
    }

    @Test
    void itFollowsTheSystem() {
        Group root = new Group();
        ObservableMap<String, Object> preferences = FXCollections.observableHashMap();
        HighContrast.follow(root, preferences);
        assertThat(states(root)).doesNotContain(ON);
        preferences.put("Windows.SPI.HighContrast", true);
        assertThat(states(root)).contains(ON);
        preferences.clear();
        assertThat(states(root)).doesNotContain(ON);
    }

    private static Set<PseudoClass> states(Group root) {
        return root.getPseudoClassStates();
    }
}
