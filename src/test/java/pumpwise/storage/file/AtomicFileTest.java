package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// A file has either its old or its new contents, even if one of the steps fails.
class AtomicFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new contents".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void keepsAnOldFile() throws IOException {
        file = Files.write(folder.resolve("routine.json"), OLD);
    }

    @Test
    void theNewFileTakesThePlaceOfTheOld() throws IOException {
        new AtomicFile().write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("routine.json");
    }

    @Test
    void aFileThatWasNotThereIsMade() throws IOException {
        new AtomicFile().write(folder.resolve("other.json"), NEW);
        assertThat(folder.resolve("other.json")).hasBinaryContent(NEW);
    }

    @Test
    void aFailedWriteLeavesTheOldFileAlone() throws IOException {
        FileOperations steps = new FileOperations() {
            @Override
            public void write(Path temporary, byte[] contents) throws IOException {
                Files.write(temporary, new byte[] {NEW[0]});
                throw new IOException("No space left on device");
            }
        };
        verifyOldFile(steps, CannotSaveException.Reason.DISK_FULL);
    }

    @Test
    void aFailedForceLeavesTheOldFileAlone() throws IOException {
        FileOperations steps = new FileOperations() {
            @Override
            public void write(Path temporary, byte[] contents) throws IOException {
                super.write(temporary, contents);
                throw new IOException("Input/output error");
            }
        };
        verifyOldFile(steps, CannotSaveException.Reason.FAILED);
    }

    @Test
    void aFailedMoveLeavesTheOldFileAlone() throws IOException {
        FileOperations steps = new FileOperations() {
            @Override
            void move(Path from, Path to) throws IOException {
                throw new FileSystemException(to.toString(), null, "Read-only file system");
            }
        };
        verifyOldFile(steps, CannotSaveException.Reason.NOT_ALLOWED);
    }

    @Test
    void aMoveThatIsRefusedForAMomentIsTriedAgain() throws IOException {
        int[] refusals = {3};
        int[] pauses = {0};
        AtomicFile files = new AtomicFile(new FileOperations() {
            @Override
            void move(Path from, Path to) throws IOException {
                if (refusals[0]-- > 0) {
                    throw new AccessDeniedException(to.toString());
                }
                super.move(from, to);
            }

            @Override
            void pause(Duration time) {
                pauses[0]++;
            }
        });
        files.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(pauses[0]).isEqualTo(3);
    }

    @Test
    void aMoveThatIsRefusedForGoodIsGivenUp() throws IOException {
        FileOperations steps = new FileOperations() {
            @Override
            void move(Path from, Path to) throws IOException {
                throw new AccessDeniedException(to.toString());
            }

            @Override
            void pause(Duration time) {}
        };
        verifyOldFile(steps, CannotSaveException.Reason.NOT_ALLOWED);
    }

    @Test
    void aFolderThatCannotBeForcedIsNoMatter() throws IOException {
        AtomicFile files = new AtomicFile(new FileOperations() {
            @Override
            void forceFolder(Path forced) throws IOException {
                throw new IOException("Invalid argument");
            }
        });
        files.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path nowhere = folder.resolve("gone").resolve("routine.json");
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile().write(nowhere, NEW));
        assertThat(said(thrown)).isEqualTo("“routine.json” was not saved: its folder does not exist. Save somewhere else.");
    }

    @Test
    void aFolderInPlaceOfTheFileIsSaid() {
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile().write(folder, NEW));
        assertThat(thrown.reason()).isEqualTo(CannotSaveException.Reason.IS_A_FOLDER);
        assertThat(said(thrown)).contains("there is a folder with that name");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path link = folder.resolve("link.json");
        Files.createSymbolicLink(link, file);
        new AtomicFile().write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void whoMayReadTheFileStays() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        new AtomicFile().write(file, NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void aProtectedFileIsNotReplaced() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the superuser may write everywhere");
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile().write(file, NEW));
        assertThat(thrown.reason()).isEqualTo(CannotSaveException.Reason.NOT_ALLOWED);
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void leftoversAreSweptAndNothingElse() throws IOException {
        Files.write(folder.resolve(".pumpwise-1234.tmp"), NEW);
        Files.write(folder.resolve("my.tmp"), NEW);
        new AtomicFile().sweep(folder);
        assertThat(names()).containsExactlyInAnyOrder("routine.json", "my.tmp");
        assertThatCode(() -> new AtomicFile().sweep(folder.resolve("gone"))).doesNotThrowAnyException();
    }

    @Test
    void pausesBetweenTriesGrowAndAddUpToTwoSeconds() {
        List<Duration> pauses = new ArrayList<>();
        AtomicFile files = new AtomicFile(new FileOperations() {
            @Override
            void move(Path from, Path to) throws IOException {
                throw new FileSystemException(to.toString(), null, "The file is being used by another process");
            }

            @Override
            void pause(Duration time) {
                pauses.add(time);
            }
        });
        catchThrowableOfType(CannotSaveException.class, () -> files.write(file, NEW));
        assertThat(pauses).isSorted().first().isEqualTo(Duration.ofMillis(10));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @Test
    void everyNameOfAFileWithHardLinksShowsWhatIsSaved() throws IOException {
        Path other = Files.createLink(folder.resolve("other.json"), file);
        new AtomicFile().write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(other).hasBinaryContent(NEW);
        assertThat(names()).containsExactlyInAnyOrder("routine.json", "other.json");
    }

    @Test
    void aFileWithHardLinksIsWholeEvenIfOverwritingItFails() throws IOException {
        Files.createLink(folder.resolve("other.json"), file);
        new AtomicFile(new FileOperations() {
            @Override
            void overwrite(Path target, FileContents contents) throws IOException {
                Files.write(target, new byte[] {NEW[0]});
                throw new IOException("Input/output error");
            }
        }).write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactlyInAnyOrder("routine.json", "other.json");
    }

    @Test
    void aFileWithHardLinksThatACrashLeftTornIsWholeAfterTheSweep() throws IOException {
        Files.writeString(file, "n");
        Files.write(folder.resolve(".pumpwise-linked-routine.json.tmp"), NEW);
        new AtomicFile().sweep(folder);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("routine.json");
    }

    @Test
    void b18_aFolderThatCannotBeListedDoesNotStopTheSweep() {
        assertThatCode(() -> new AtomicFile().sweep(file)).doesNotThrowAnyException();
    }

    @Test
    void oddity11_anEmptyPathIsNamed() {
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile().write(Path.of(""), NEW));
        assertThat(said(thrown)).isEqualTo("Nothing was saved: no file name was given.");
    }

    @Test
    void aNameMayChangeInCaseOnlyWhereTheSystemIgnoresCase() throws IOException {
        Path renamed = folder.resolve("Routine.json");
        FileOperations ignoringCase = new FileOperations() {
            @Override
            boolean exists(Path path) {
                return super.exists(path) || path.equals(renamed);
            }

            @Override
            boolean isSameFile(Path one, Path other) throws IOException {
                return one.toString().equalsIgnoreCase(other.toString()) || super.isSameFile(one, other);
            }
        };
        AtomicFile files = new AtomicFile(ignoringCase);
        assertThat(files.unusedName(folder, "Routine", ".json", file)).isEqualTo(renamed);
        files.move(file, renamed);
        assertThat(names()).containsExactly("Routine.json");
    }

    private void verifyOldFile(FileOperations steps, CannotSaveException.Reason reason) throws IOException {
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> new AtomicFile(steps).write(file, NEW));
        assertThat(thrown.reason()).isEqualTo(reason);
        assertThat(said(thrown)).startsWith("“routine.json” was not saved").contains("Nothing was overwritten");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("routine.json");
    }

    private static String said(CannotSaveException thrown) {
        return new ProblemWords(Words.in(Locale.ENGLISH)).text(thrown);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
