package pumpwise.storage.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The picture is the one that was written, or there is none.
class WindowPictureFileTest {

    private static final WindowPicture PICTURE = picture(30, 20);

    @TempDir
    Path folder;

    private Path path;
    private WindowPictureFile file;

    @BeforeEach
    void writePicture() {
        path = folder.resolve("opening.picture");
        file = new WindowPictureFile(path);
        file.write(PICTURE);
    }

    private static WindowPicture picture(int width, int height) {
        byte[] pixels = new byte[width * height * WindowPicture.BYTES];
        new Random(1).nextBytes(pixels);
        return new WindowPicture("files", "desktop", "Glutes \u2013 Pumpwise", width, height, ByteBuffer.wrap(pixels));
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(file.read("files")).isEqualTo(PICTURE);
        assertThat(file.isFor("files", "desktop")).isTrue();
    }

    @Test
    void aPictureOfOtherFilesIsNone() {
        assertThat(file.read("other files")).isNull();
        assertThat(file.isFor("other files", "desktop")).isFalse();
    }

    @Test
    void aPictureOfAnotherDesktopIsReplaced() {
        assertThat(file.isFor("files", "another desktop")).isFalse();
        WindowPicture next = picture(10, 10);
        file.write(next);
        assertThat(file.read("files")).isEqualTo(next);
    }

    @Test
    void aCutFileIsNone() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThat(file.read("files")).as("%d bytes", length).isNull();
        }
    }

    @Test
    void damagedPixelsAreNone() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int at = whole.length / 2; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(path, damaged);
            assertThat(file.read("files")).as("byte %d", at).isNull();
        }
    }

    @Test
    void impossibleSizesAreNone() throws IOException {
        for (int[] size : new int[][] {{0, 20}, {-30, -20}, {Integer.MAX_VALUE, Integer.MAX_VALUE}, {30, 21}, {30, 19}}) {
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(path))) {
                for (String text : new String[] {"pumpwise-opening/1", "files", "desktop", "title"}) {
                    out.writeUTF(text);
                }
                out.writeInt(size[0]);
                out.writeInt(size[1]);
                try (DeflaterOutputStream pixels = new DeflaterOutputStream(out)) {
                    pixels.write(PICTURE.pixels().array());
                }
            }
            assertThat(file.read("files")).as("%d x %d", size[0], size[1]).isNull();
        }
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, 8_000_001));
        assertThat(file.read("files")).isNull();
    }

    @Test
    void onlyAFileIsRead() throws IOException {
        Path elsewhere = Files.move(path, folder.resolve("elsewhere"));
        assertThat(file.read("files")).isNull();
        Files.createSymbolicLink(path, elsewhere);
        assertThat(file.read("files")).isNull();
        Files.delete(path);
        Files.createDirectory(path);
        assertThat(file.read("files")).isNull();
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatIsGoneIsNoFailure() throws IOException {
        WindowPictureFile nowhere = new WindowPictureFile(folder.resolve("gone").resolve("opening.picture"));
        nowhere.write(PICTURE);
        assertThat(nowhere.read("files")).isNull();
        assertThat(Files.list(folder)).containsExactly(path);
    }
}
