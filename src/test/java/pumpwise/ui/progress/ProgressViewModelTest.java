package pumpwise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.progress.part.ProgressPage.EXERCISES;
import static pumpwise.ui.progress.part.ProgressPage.HISTORY;
import static pumpwise.ui.progress.part.ProgressPage.WEEKS;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;

class ProgressViewModelTest {

    private final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, _ -> {});
    private final ProgressViewModel progress = progress();

    private ProgressViewModel progress() {
        return new ProgressViewModel(settings, List.of(HISTORY, EXERCISES, WEEKS));
    }

    @Test
    void historyIsFirstAndTheViewUsedLastComesBack() {
        assertThat(progress.pageProperty().get()).isEqualTo(HISTORY);
        progress.show(WEEKS);
        assertThat(progress().pageProperty().get()).isEqualTo(WEEKS);
    }

    @Test
    void anUnknownViewInTheSettingsIsTheFirst() {
        settings.change(old -> old.withProgress(it -> it.withView("photos")));
        assertThat(progress().pageProperty().get()).isEqualTo(HISTORY);
    }

    @Test
    void stepsEndAtTheFirstAndTheLastView() {
        progress.step(-1);
        assertThat(progress.pageProperty().get()).isEqualTo(HISTORY);
        progress.step(1);
        progress.step(1);
        progress.step(1);
        assertThat(progress.pageProperty().get()).isEqualTo(WEEKS);
    }

    @Test
    void backLeadsToTheViewThatTheUserCameFrom() {
        progress.show(EXERCISES);
        progress.follow(HISTORY);
        assertThat(progress.back()).isTrue();
        assertThat(progress.pageProperty().get()).isEqualTo(EXERCISES);
        assertThat(progress.back()).isFalse();
    }

    @Test
    void choosingAViewForgetsWhereTheUserCameFrom() {
        progress.follow(EXERCISES);
        progress.show(WEEKS);
        assertThat(progress.back()).isFalse();
        assertThat(progress.pageProperty().get()).isEqualTo(WEEKS);
    }
}
