package pumpwise.ui.common.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    @Test
    void aPresentersRemoteWorksOutOfTheBox() {
        KeyMap keys = KeyMap.usual();
        assertThat(keys.action("PAGE_DOWN")).contains(TrainAction.NEXT);
        assertThat(keys.action("PAGE_UP")).contains(TrainAction.BACK);
        assertThat(keys.action("B")).contains(TrainAction.DONE);
        assertThat(keys.action("PERIOD")).contains(TrainAction.DONE);
    }

    @Test
    void theUsualKeysAreKeysAndNoneDoesTwoThings() {
        List<String> all = Arrays.stream(TrainAction.values())
                .flatMap(action -> action.usualKeys().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(name -> KeyNames.of(KeyCode.valueOf(name)).equals(name));
        assertThat(KeyMap.usual().changed()).isEmpty();
    }

    @Test
    void aKeyMovesFromWhatItDidBefore() {
        KeyMap keys = KeyMap.usual().with(TrainAction.NEXT, "M");
        assertThat(keys.keys(TrainAction.NEXT)).containsExactly("M", "SPACE", "PAGE_DOWN");
        assertThat(keys.keys(TrainAction.MUTE)).isEmpty();
        assertThat(keys.action("M")).contains(TrainAction.NEXT);
    }

    @Test
    void onlyWhatWasChangedIsKeptAndReadAgain() {
        KeyMap keys = KeyMap.usual().with(TrainAction.NEXT, "M").without("F11");
        assertThat(keys.changed().keySet()).isEqualTo(Set.of("next", "mute", "full"));
        assertThat(KeyMap.of(keys.changed())).isEqualTo(keys);
    }

    @Test
    void aFileEditedByHandGivesNoKeyTwoThings() {
        KeyMap keys = KeyMap.of(Map.of("mute", List.of("SPACE", "SPACE"), "fly", List.of("Z")));
        assertThat(keys.action("SPACE")).contains(TrainAction.MUTE);
        assertThat(keys.keys(TrainAction.MUTE)).containsExactly("SPACE");
        assertThat(keys.keys(TrainAction.NEXT)).containsExactly("PAGE_DOWN");
        assertThat(keys.action("Z")).isEmpty();
    }

    @Test
    void keysAreCalledWhatIsWrittenOnThem() {
        assertThat(KeyNames.all(List.of("SPACE", "PAGE_DOWN", "LEFT", "PERIOD", "M", "GONE")))
                .isEqualTo("Space, Page Down, \u2190, ., M, GONE");
        assertThat(KeyNames.of(KeyCode.KP_LEFT)).isEqualTo("LEFT");
        assertThat(KeyNames.first(List.of())).isEmpty();
    }
}
