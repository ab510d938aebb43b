package pumpwise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.CannotSaveException.Reason;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;

/// Who may read and write the data folder.
class DataDirectoryAccessTest {

    @TempDir
    private Path folder;

    private DataDirectory home;

    @BeforeEach
    void inside() {
        home = new DataDirectory(folder.resolve("home"));
    }

    @Test
    void b8_aFolderWithoutLocksIsNotTakenForOneThatIsFree() throws CannotSaveException {
        assertThatExceptionOfType(CannotSaveException.class)
                .isThrownBy(() -> DataDirectoryLock.acquire(home, _ -> {
                    throw new IOException("No locks available");
                }))
                .extracting(CannotSaveException::reason)
                .isEqualTo(Reason.NO_LOCKS);
        // The failed attempt leaves no lock behind.
        try (DataDirectoryLock lock = DataDirectoryLock.acquire(home).orElseThrow()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void b8_aFolderThatCannotBeCreatedIsReportedAsSuch() throws IOException {
        Files.createFile(folder.resolve("home"));
        assertThatExceptionOfType(CannotSaveException.class)
                .isThrownBy(() -> DataDirectoryLock.acquire(home))
                .extracting(CannotSaveException::reason)
                .isNotEqualTo(Reason.NO_LOCKS);
    }

    @Test
    void b8_nothingIsWrittenToAFolderThatIsReadOnly() throws IOException {
        home.create();
        Path routine = Files.writeString(home.routines().resolve("a.json"), "{}");
        Files.writeString(home.settings(), "{ broken");
        DataDirectory readOnly = home.readOnly();
        Path other = home.routines().resolve("b.json");
        for (Attempt attempt : List.<Attempt>of(
                readOnly::create,
                () -> readOnly.files().write(routine, new byte[] {1}),
                () -> readOnly.files().write(other, new byte[] {1}),
                () -> readOnly.files().move(routine, other),
                () -> readOnly.files().move(routine, folder.resolve("elsewhere.json")),
                () -> readOnly.files().delete(routine),
                () -> new SettingsFile(readOnly.settings(), readOnly.files()).write(Settings.DEFAULT))) {
            assertThatExceptionOfType(CannotSaveException.class)
                    .isThrownBy(attempt::run)
                    .extracting(CannotSaveException::reason)
                    .isEqualTo(Reason.OPENED_READ_ONLY);
        }
        new SettingsFile(readOnly.settings(), readOnly.files()).read();
        assertThat(home.settings()).hasContent("{ broken");
        try (var there = Files.list(home.routines())) {
            assertThat(there).containsExactly(routine);
        }
        assertThat(routine).hasContent("{}");
    }

    @Test
    void b8_aCopyElsewhereIsStillSaved() throws IOException {
        Path copy = folder.resolve("copy.json");
        home.readOnly().files().write(copy, new byte[] {'x'});
        assertThat(copy).hasContent("x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void s5_foldersAndFilesArePrivate() throws IOException {
        home.create();
        home.files().write(home.settings(), new byte[] {'x'});
        try (DataDirectoryLock lock = DataDirectoryLock.acquire(home).orElseThrow()) {
            assertThat(lock).isNotNull();
        }
        for (Path each : List.of(home.folder(), home.routines(), home.deleted(), home.exercises(), home.sessions())) {
            assertThat(permissions(each)).as("%s", each).isEqualTo("rwx------");
        }
        assertThat(permissions(home.settings())).isEqualTo("rw-------");
        assertThat(permissions(home.lock())).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void s5_whatAnOlderVersionCreatedBecomesPrivate() throws IOException {
        Files.createDirectories(home.sessions());
        Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(home.sessions(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path session = Files.createFile(home.sessions().resolve("a.json"));
        Files.setPosixFilePermissions(session, PosixFilePermissions.fromString("rw-r--r--"));
        Path settings = Files.createFile(home.settings());
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.getOwner(session).getName()).isEqualTo(System.getProperty("user.name"));
        home.sweep();
        assertThat(permissions(home.folder())).isEqualTo("rwx------");
        assertThat(permissions(home.sessions())).isEqualTo("rwx------");
        assertThat(permissions(session)).isEqualTo("rw-------");
        assertThat(permissions(settings)).isEqualTo("r--------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void s5_aFolderThatIsSharedOnPurposeStaysShared() throws IOException {
        Files.createDirectories(home.sessions());
        Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        home.sweep();
        assertThat(permissions(home.folder())).isEqualTo("rwxrwxrwx");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void s5_aCopyElsewhereIsAsTheUserWants() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path copy = folder.resolve("copy.json");
        home.files().write(copy, new byte[] {'x'});
        assertThat(permissions(copy)).isEqualTo(permissions(usual));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }
}
