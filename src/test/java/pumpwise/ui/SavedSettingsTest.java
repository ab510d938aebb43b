package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.UnmovableFile;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.TestTasks;
import pumpwise.words.Words;

@BothExecutors
class SavedSettingsTest {

    @TempDir
    private Path folder;

    private final TestTasks tasks;
    private final List<UserError> errors = new ArrayList<>();

    SavedSettingsTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    private Path path() {
        return folder.resolve("settings.json");
    }

    private SettingsFile file() {
        return new SettingsFile(path(), new AtomicFile());
    }

    private SavedSettings open(TaskExecutor executor) {
        SavedSettings saved = new SavedSettings(Words.in(Locale.ENGLISH), path(), file(), file().read(), executor);
        saved.reportTo(errors::add);
        return saved;
    }

    private static void setVolume(SavedSettings saved, int volume) {
        saved.current().change(old -> old.withSound(it -> it.withVolume(volume)));
    }

    private int volumeInFile() {
        return file().read().settings().sound().volume();
    }

    @Test
    void everyChangeIsSaved() {
        SavedSettings saved = open(tasks);
        setVolume(saved, 10);
        tasks.settle();
        setVolume(saved, 20);
        tasks.settle();
        assertThat(volumeInFile()).isEqualTo(20);
        assertThat(errors).isEmpty();
    }

    @Test
    void ofManyChangesTheLastOneIsSavedOnce() {
        QueuedTasks slow = new QueuedTasks();
        SavedSettings saved = open(slow);
        for (int volume = 1; volume <= 40; volume++) {
            setVolume(saved, volume);
        }
        assertThat(slow.waiting()).isEqualTo(1);
        slow.settle();
        assertThat(volumeInFile()).isEqualTo(40);
    }

    @Test
    void b7_settingsThatCannotBeReadAreSetAsideAndTheUserIsTold() throws IOException {
        Files.writeString(path(), "{ \"sound\": ");
        SavedSettings saved = open(tasks);

        Path aside = folder.resolve("settings.json.unreadable-1");
        assertThat(saved.current().get()).isEqualTo(Settings.DEFAULT);
        assertThat(errors).extracting(UserError::remedy).containsExactly("The old file was kept as " + aside + ".");
        setVolume(saved, 20);
        tasks.settle();
        assertThat(volumeInFile()).isEqualTo(20);
        assertThat(aside).hasContent("{ \"sound\": ");
    }

    @Test
    void b7_settingsThatBecomeUnreadableWhileTheProgramRunsAreSetAsideToo() throws IOException {
        SavedSettings saved = open(tasks);
        setVolume(saved, 20);
        tasks.settle();
        Files.writeString(path(), "{ \"sound\": {}, }");
        setVolume(saved, 30);
        tasks.settle();

        assertThat(folder.resolve("settings.json.unreadable-1")).hasContent("{ \"sound\": {}, }");
        assertThat(errors).extracting(UserError::remedy).singleElement().asString().contains("unreadable-1");
        assertThat(volumeInFile()).isEqualTo(30);
    }

    @Test
    void b7_settingsThatCannotBeSetAsideAreNeverOverwritten() throws IOException {
        Files.writeString(path(), "{ \"sound\": ");
        SettingsFile stuck = new SettingsFile(path(), new AtomicFile(new UnmovableFile(path())));
        SavedSettings saved = new SavedSettings(Words.in(Locale.ENGLISH), path(), stuck, stuck.read(), tasks);
        saved.reportTo(errors::add);
        assertThat(errors).extracting(UserError::remedy).singleElement().asString().contains(path().toString());

        setVolume(saved, 20);
        tasks.settle();
        assertThat(path()).hasContent("{ \"sound\": ");
        assertThat(saved.current().get().sound().volume()).isEqualTo(20);
    }
}
