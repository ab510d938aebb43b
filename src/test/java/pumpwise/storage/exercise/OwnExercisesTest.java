package pumpwise.storage.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Exercise;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileOperations;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// The user's own exercises on disk.
class OwnExercisesTest {

    @TempDir
    Path home;

    private Path folder;
    private OwnExercises own;
    private Exercise thrust;

    @BeforeEach
    void opens() throws UnreadableFileException {
        folder = home.resolve("exercises");
        own = new OwnExercises(folder, new AtomicFile());
        thrust = ExerciseReader.read("my.json", ExerciseCases.GOOD.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsSavedIsReadAndDeleted() throws CannotSaveException {
        assertThat(own.ids()).isEmpty();
        assertThat(own.read().exercises()).isEmpty();
        own.save(thrust);
        assertThat(folder.resolve("my.json")).hasContent(ExerciseCases.GOOD);
        assertThat(own.read().exercises()).containsExactly(thrust);
        assertThat(own.ids()).containsExactly("my");
        own.delete("my");
        own.delete("my");
        assertThat(own.ids()).isEmpty();
    }

    @Test
    void anIdOfAFileThatCannotBeReadIsTaken() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("Broken.json"), "{");
        Files.writeString(folder.resolve("notes.txt"), "");
        assertThat(own.ids()).containsExactly("broken");
    }

    @Test
    void b18_aFolderThatCannotBeListedIsNotEmpty() throws IOException {
        Files.writeString(folder, "not a folder");
        assertThat(catchThrowableOfType(CannotSaveException.class, own::ids)).isNotNull();
    }

    @Test
    void b13_deletingSaysHowFarItGot() throws IOException {
        own.save(thrust);
        own.save(thrust.withId("second"));
        own.save(thrust.withId("third"));
        Files.delete(folder.resolve("second.json"));
        Files.createDirectories(folder.resolve("second.json").resolve("in the way"));
        OwnExercises.Progress deleted =
                own.deleteAll(List.of(thrust, thrust.withId("second"), thrust.withId("third")));
        assertThat(deleted.count()).isOne();
        assertThat(deleted.failure()).isNotNull();
        assertThat(own.read().exercises()).extracting(Exercise::id).containsExactly("third");
    }

    @Test
    void aDiskThatFillsLeavesWholeFilesAndSaysHowMany() throws IOException {
        Files.createDirectories(folder);
        FileOperations full = new FileOperations() {
            private int writes;

            @Override
            public void write(Path file, byte[] contents) throws IOException {
                if (++writes == 3) {
                    Files.write(file, new byte[] {contents[0]});
                    throw new IOException("No space left on device");
                }
                super.write(file, contents);
            }
        };
        OwnExercises filling = new OwnExercises(folder, new AtomicFile(full));
        List<Exercise> four = List.of(thrust, thrust.withId("b"), thrust.withId("c"), thrust.withId("d"));
        OwnExercises.Progress written = filling.saveAll(four, _ -> {});
        assertThat(written.count()).isEqualTo(2);
        assertThat(written.failure()).isNotNull();
        assertThat(written.failure().reason()).isEqualTo(CannotSaveException.Reason.DISK_FULL);
        assertThat(own.read().problems()).isEmpty();
        assertThat(own.read().exercises()).containsExactlyInAnyOrder(thrust, thrust.withId("b"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("my.json", "b.json");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder, "a file in its place");
        CannotSaveException thrown = catchThrowableOfType(CannotSaveException.class, () -> own.save(thrust));
        assertThat(thrown.file()).isEqualTo("exercises");
        assertThat(folder).hasContent("a file in its place");
    }
}
