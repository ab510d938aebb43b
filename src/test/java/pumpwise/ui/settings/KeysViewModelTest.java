package pumpwise.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.words.Words;

class KeysViewModelTest {

    private final List<Settings> kept = new ArrayList<>();
    private final KeysViewModel keys =
            new KeysViewModel(Words.in(Locale.ENGLISH), new CurrentSettings(Settings.DEFAULT, kept::add));

    @Test
    void aFreeKeyIsTakenByPressingIt() {
        keys.add(TrainAction.NEXT);
        assertThat(keys.press("N")).isTrue();

        assertThat(keys.keysProperty().get().keys(TrainAction.NEXT)).containsExactly("N", "SPACE", "PAGE_DOWN");
        assertThat(keys.waitingProperty().get()).isNull();
        assertThat(kept.getLast().training().keys())
                .containsOnlyKeys("next")
                .containsEntry("next", List.of("N", "SPACE", "PAGE_DOWN"));
    }

    @Test
    @DisplayName("Report 29: a key that cannot be recognized gets an answer, and one of another script counts")
    void report29_anUnknownKeyGetsAnAnswer() {
        keys.add(TrainAction.NEXT);
        keys.press("UNDEFINED");
        assertThat(keys.messageProperty().get()).startsWith("Pumpwise can't recognize this key.");
        assertThat(keys.waitingProperty().get()).isEqualTo(TrainAction.NEXT);
        keys.press("\u00E9");
        assertThat(keys.keysProperty().get().action("\u00E9")).contains(TrainAction.NEXT);
        assertThat(KeyNames.written("\u00E9")).isEqualTo("\u00C9");
    }

    @Test
    void aKeyThatIsNotWaitedForIsLeftAlone() {
        assertThat(keys.press("N")).isFalse();
        assertThat(kept).isEmpty();
    }

    @Test
    void aTakenKeyIsToldAndMovesWhenPressedOnceMore() {
        keys.add(TrainAction.NEXT);
        keys.press("M");
        assertThat(keys.messageProperty().get())
                .isEqualTo("M is already used for “Mute”. Press it again to reassign it.");
        assertThat(kept).isEmpty();

        keys.press("G");
        assertThat(keys.messageProperty().get()).startsWith("G is already used");
        keys.press("G");
        assertThat(keys.keysProperty().get().action("G")).contains(TrainAction.NEXT);
        assertThat(keys.messageProperty().get()).isEmpty();
    }

    @Test
    void escapeGivesUpAndShiftAloneIsNoKey() {
        keys.add(TrainAction.NEXT);
        keys.press("SHIFT");
        assertThat(keys.waitingProperty().get()).isEqualTo(TrainAction.NEXT);
        assertThat(keys.press("ESCAPE")).isTrue();
        assertThat(keys.waitingProperty().get()).isNull();
        assertThat(kept).isEmpty();
    }

    @Test
    void keysOfEveryScreenAreRefused() {
        keys.add(TrainAction.NEXT);
        keys.press("F1");
        assertThat(keys.messageProperty().get()).startsWith("F1 has the same meaning on every screen");
        assertThat(keys.waitingProperty().get()).isEqualTo(TrainAction.NEXT);
        assertThat(kept).isEmpty();
    }

    @Test
    void theLastKeyToGetOnStays() {
        keys.remove("PAGE_DOWN");
        keys.remove("SPACE");
        assertThat(keys.keysProperty().get().keys(TrainAction.NEXT)).containsExactly("SPACE");
        assertThat(keys.messageProperty().get()).startsWith("This action needs at least one key. Add another one before you remove Space");

        keys.add(TrainAction.MUTE);
        keys.press("SPACE");
        keys.press("SPACE");
        assertThat(keys.keysProperty().get().action("SPACE")).contains(TrainAction.NEXT);
    }

    @Test
    void othersMayBeLeftWithoutAndAllComeBack() {
        keys.remove("M");
        assertThat(keys.keysProperty().get().keys(TrainAction.MUTE)).isEmpty();
        keys.reset();
        assertThat(keys.keysProperty().get()).isEqualTo(KeyMap.usual());
        assertThat(kept.getLast()).isEqualTo(Settings.DEFAULT);
    }
}
