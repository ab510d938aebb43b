package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Opening a folder in the file manager.
class DesktopOpenerTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFileManagerThereIsNone() {
        assertThat(DesktopOpener.find("Linux", Map.of("PATH", folder.toString()))).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderIsHandedToTheProgramOfTheSystem() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Path program = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\necho \"$1\" > '" + pipe + "'\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        DesktopOpener.find("Linux", Map.of("PATH", folder.toString())).orElseThrow().open(Path.of("/some/folder"));
        // Reading waits until the program has written.
        assertThat(Files.readString(pipe)).isEqualTo("/some/folder\n");
    }
}
