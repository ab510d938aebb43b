package pumpwise.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.figure.shape.Palette;
import pumpwise.importing.Documents;
import pumpwise.importing.OneSecond;
import pumpwise.importing.text.Readers;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.Templates;
import pumpwise.words.ProblemWords;

/// Pictures that were made to do harm, or only look like ours.
class HostilePictureTest {

    @TempDir
    Path folder;

    private final byte[] sample = Documents.picture(Templates.SAMPLE.routine(Readers.CATALOG), Palette.LIGHT);

    private void requireRefused(byte[] file, ProblemKind why) throws IOException {
        Path path = Files.write(folder.resolve("picture.png"), file);
        OneSecond.limits(() -> assertThatThrownBy(() -> Documents.READER.open("picture.png", path))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.problems()).extracting(problem -> problem.kind()).containsExactly(why);
                    assertThat(new ProblemWords(Documents.WORDS).text(e)).startsWith("picture.png: ");
                }));
    }

    @Test
    void aPictureOfAHundredMegapixelsIsNotDecoded() throws IOException {
        requireRefused(png(10_000, 10_000), ProblemKind.PICTURE_TOO_LARGE);
        requireRefused(png(Integer.MAX_VALUE, Integer.MAX_VALUE), ProblemKind.PICTURE_TOO_LARGE);
        byte[] jpeg = Reencoded.jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), 0.7f);
        for (int at = 0; at < jpeg.length - 8; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 60_000).putShort(at + 7, (short) 60_000);
            }
        }
        requireRefused(jpeg, ProblemKind.PICTURE_TOO_LARGE);
    }

    @Test
    void aChunkThatClaimsTwoGigabytesIsDamage() throws IOException {
        byte[] file = sample.clone();
        ByteBuffer.wrap(file).putInt(33, Integer.MAX_VALUE);
        requireRefused(file, ProblemKind.PICTURE_BROKEN);
    }

    @Test
    void aTextThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("pumpwise-routine\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                out.write(zeros);
            }
        }
        requireRefused(png(8, 8, chunk("iTXt", packed.toByteArray())), ProblemKind.CONTENT_TOO_LARGE);
    }

    @Test
    void textsOfOthersAreNeverUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[150_000_000]);
        }
        byte[] picture = encoded(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(picture, 0, 33);
        file.write(chunk("zTXt", packed.toByteArray()));
        file.write(picture, 33, picture.length - 33);
        requireRefused(file.toByteArray(), ProblemKind.PICTURE_WITHOUT_ROUTINE);
    }

    @Test
    void aBrokenRoutineInsideSaysWhere() throws IOException {
        Path path = Files.write(
                folder.resolve("picture.png"),
                png(8, 8, chunk("iTXt", "pumpwise-routine\0\0\0\0\0{ \"format\": ".getBytes(StandardCharsets.ISO_8859_1))));
        assertThatThrownBy(() -> Documents.READER.open("picture.png", path))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problems().getFirst().kind()).isEqualTo(ProblemKind.JSON_TRUNCATED));
    }

    @Test
    void theCodeOfSomethingElseIsNamed() throws Exception {
        BitMatrix code = new QRCodeWriter().encode("https://example.org/login", BarcodeFormat.QR_CODE, 300, 300);
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                image.setRGB(x, y, code.get(x, y) ? 0 : 0xFFFFFF);
            }
        }
        requireRefused(Reencoded.jpeg(image, 0.7f), ProblemKind.OTHER_CODE);
    }

    /// Dots and their colors at random look like a code in many places.
    @ParameterizedTest
    @CsvSource({"1080, 1920, 1", "2200, 2200, 1", "4000, 4000, 2", "200, 25000, 2"})
    void aPictureOfNoiseIsGivenUp(int width, int height, int dot) throws IOException {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y += dot) {
            for (int x = 0; x < width; x += dot) {
                int color = random.nextBoolean() ? 0xFFFFFF : 0;
                for (int each = 0; each < dot * dot; each++) {
                    image.setRGB(x + each % dot, y + each / dot, color);
                }
            }
        }
        requireRefused(encoded(image), ProblemKind.PICTURE_WITHOUT_ROUTINE);
    }

    /// The library tries all triples of what looks like a corner of a code.
    @ParameterizedTest
    @CsvSource({"1080, 2", "1080, 3", "2200, 2"})
    void aPictureFullOfCornersIsGivenUp(int side, int dot) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int ring = Math.max(Math.abs(x / dot % 10 - 3), Math.abs(y / dot % 10 - 3));
                image.setRGB(x, y, ring <= 1 || ring == 3 ? 0 : 0xFFFFFF);
            }
        }
        requireRefused(encoded(image), ProblemKind.PICTURE_WITHOUT_ROUTINE);
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    @Test
    void halfAPictureIsDamaged() throws IOException {
        byte[] jpeg = Reencoded.jpeg(sample, 0.6, 0.7f);
        Path path = Files.write(folder.resolve("half.jpg"), Arrays.copyOf(jpeg, jpeg.length / 3));
        assertThatThrownBy(() -> Documents.READER.open("half.jpg", path)).isInstanceOf(UnreadableFileException.class);
        requireRefused(Arrays.copyOf(sample, 40), ProblemKind.PICTURE_BROKEN);
    }

    @Test
    void otherFilesAreNoDocuments() throws Exception {
        for (String text : new String[] {"", "x", "{}", "Hip thrust 3x15"}) {
            Path path = Files.writeString(folder.resolve("file"), text);
            assertThat(Documents.READER.open("file", path)).isEmpty();
        }
    }

    /// A PNG file without pixels.
    private static byte[] png(int width, int height, byte[]... chunks) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        file.write(chunk("IHDR", header.array()));
        for (byte[] chunk : chunks) {
            file.write(chunk);
        }
        file.write(chunk("IDAT", new byte[] {1, 2, 3}));
        file.write(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray(), 4, content.length + 4);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }
}
