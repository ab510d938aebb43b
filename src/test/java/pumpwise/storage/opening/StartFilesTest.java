package pumpwise.storage.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.settings.Settings;

/// Every change of what the window shows at the start changes the sum.
class StartFilesTest {

    @TempDir
    Path folder;

    private DataDirectory home;
    private Path routine;
    private Settings settings;
    private Optional<String> before;

    @BeforeEach
    void createFiles() throws Exception {
        home = new DataDirectory(folder.resolve("home"));
        home.create();
        routine = Files.writeString(home.routines().resolve("Glutes.json"), "{ \"name\": \"Glutes\" }");
        Files.writeString(home.settings(), "{}");
        settings = opening(routine);
        before = StartFiles.sum(home, settings);
        assertThat(before).isPresent();
    }

    private static Settings opening(Path routine) {
        return Settings.DEFAULT.withPlanning(it -> it.withLastRoutine(routine.toString()));
    }

    private void assertChanged() {
        assertThat(StartFiles.sum(home, settings)).isPresent().isNotEqualTo(before);
    }

    @Test
    void nothingChangedIsTheSame() {
        assertThat(StartFiles.sum(home, settings)).isEqualTo(before);
    }

    @Test
    void anEditOfTheRoutineIsSeenEvenWithTheSameSizeAndTime() throws IOException {
        FileTime time = Files.getLastModifiedTime(routine);
        Files.writeString(routine, "{ \"name\": \"glutes\" }");
        Files.setLastModifiedTime(routine, time);
        assertChanged();
    }

    @Test
    void anotherRoutineIsSeenEvenWithTheSameContents() throws IOException {
        settings = opening(Files.copy(routine, home.routines().resolve("Copy.json")));
        assertChanged();
    }

    @Test
    void aChangedSettingIsSeen() throws IOException {
        Files.writeString(home.settings(), "{ \"look\": { \"theme\": \"dark\" } }");
        assertChanged();
    }

    @Test
    void aNewExerciseIsSeen() throws IOException {
        Files.writeString(home.exercises().resolve("mine.json"), "{}");
        assertChanged();
    }

    @Test
    void aChangedExerciseIsSeen() throws IOException {
        Path exercise = Files.writeString(home.exercises().resolve("mine.json"), "{}");
        before = StartFiles.sum(home, settings);
        Files.writeString(exercise, "[]");
        assertChanged();
    }

    @Test
    void anotherFolderIsSeen() throws Exception {
        home = new DataDirectory(folder.resolve("other"));
        home.create();
        Files.writeString(home.settings(), "{}");
        assertChanged();
    }

    @Test
    void anInterruptedSessionComesFirst() throws IOException {
        Files.writeString(home.journal(), "");
        assertThat(StartFiles.sum(home, settings)).isEmpty();
    }

    @Test
    void aRoutineThatIsGoneIsAMessage() throws IOException {
        Files.delete(routine);
        assertThat(StartFiles.sum(home, settings)).isEmpty();
    }

    @Test
    void noRoutineWasOpen() {
        assertThat(StartFiles.sum(home, Settings.DEFAULT)).isEmpty();
    }

    @Test
    void hugeFilesAreNotReadTwice() throws IOException {
        Files.write(routine, new byte[1_000_001]);
        assertThat(StartFiles.sum(home, settings)).isEmpty();
    }
}
