package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.ui.MappedFiles.Mapping;

class MappedFilesTest {

    private static final int BYTES = 8 << 20;

    @Test
    void onlyWhatIsAsInItsFileIsLetGo() {
        List<String> smaps = List.of(
                "1000-3000 r-xp 00000000 fe:00 16039956                   /usr/lib/libone.so",
                "Size:                  8 kB",
                "Anonymous:             0 kB",
                "VmFlags: rd ex mr mw me",
                "3000-4000 r--p 00002000 fe:00 16039956                   /usr/lib/libone.so",
                "Anonymous:             4 kB",
                "4000-5000 rw-p 00003000 fe:00 16039956                   /usr/lib/libone.so",
                "Anonymous:             0 kB",
                "5000-6000 r--p 00000000 00:00 0 ",
                "Anonymous:             0 kB",
                "6000-7000 r-xp 00000000 00:00 0                          [vdso]",
                "Anonymous:             0 kB",
                "7000-8000 r--s 00000000 00:05 312                        /dev/snd/pcmC0D0p",
                "Anonymous:             0 kB",
                "8000-9000 r--s 00000000 fe:00 77                         /tmp/gone (deleted)",
                "Anonymous:             0 kB",
                "7fd57e200000-7fd583fa0000 r--s 00000000 fe:00 1          /opt/pump wise/lib/modules",
                "Anonymous:             0 kB");

        assertThat(MappedFiles.unchanged(smaps))
                .containsExactly(new Mapping(0x1000, 0x2000), new Mapping(0x7fd57e200000L, 0x5da0000));
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(MappedFiles.unchanged(List.of())).isEmpty();
        assertThat(MappedFiles.unchanged(List.of("Anonymous:  0 kB"))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatWasReadIsInMemoryNoMoreAndStillThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large");
        byte[] content = new byte[BYTES];
        Arrays.fill(content, (byte) 7);
        Files.write(file, content);
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, BYTES);
            assertThat(mapped).isEqualTo(ByteBuffer.wrap(content));
            assertThat(kilobytes(file)).isGreaterThanOrEqualTo(BYTES / 1024);

            MappedFiles.letGo();

            assertThat(kilobytes(file)).isZero();
            assertThat(mapped).isEqualTo(ByteBuffer.wrap(content));
        }
    }

    /// How much of a file is in the memory of this process.
    private static long kilobytes(Path file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/self/smaps"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith(file.toString())) {
                return lines.subList(i, lines.size()).stream()
                        .filter(line -> line.startsWith("Rss:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow();
            }
        }
        throw new AssertionError(file + " is not mapped");
    }
}
