package pumpwise.storage.opening;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.DataFileOperations;

/// The file with the picture of the window: the conditions and the size, then the compressed pixels. The program can do
/// without it, so a damaged file counts as none.
public final class WindowPictureFile {

    private static final Logger LOG = Logger.getLogger(WindowPictureFile.class.getName());

    private static final String FORMAT = "pumpwise-opening/1";

    /// Much more than the picture of a routine takes.
    private static final int MAX_FILE_BYTES = 8_000_000;

    /// A window on a screen of 3840 x 2160 pixels.
    private static final int MAX_PIXELS = 8_300_000;

    private final Path file;

    public WindowPictureFile(Path file) {
        this.file = file;
    }

    /// Reads the picture if it still shows these files; null if there is none.
    ///
    /// @param files what the window would show now, from [StartFiles]
    public @Nullable WindowPicture read(String files) {
        return open(in -> {
            String shown = in.readUTF();
            return shown.equals(files) ? picture(shown, in) : null;
        });
    }

    /// Whether the picture is the one for these conditions.
    public boolean isFor(String files, String desktop) {
        return open(in -> in.readUTF().equals(files) && in.readUTF().equals(desktop) ? this : null) != null;
    }

    /// Writes the picture. Failures are only logged.
    public void write(WindowPicture picture) {
        try {
            new AtomicFile(new DataFileOperations(Objects.requireNonNull(file.getParent(), "no folder"), false)).write(file, bytes(picture));
        } catch (IOException e) {
            LOG.log(Level.INFO, "no picture for the next start: {0}", e.toString());
        }
    }

    private interface Reading<T> {
        @Nullable T from(DataInputStream in) throws IOException;
    }

    private <T> @Nullable T open(Reading<T> reading) {
        try {
            // Reading a pipe would wait forever.
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_FILE_BYTES) {
                return null;
            }
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                return in.readUTF().equals(FORMAT) ? reading.from(in) : null;
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "the picture of the window cannot be read: {0}", e.toString());
            return null;
        }
    }

    private static WindowPicture picture(String files, DataInputStream in) throws IOException {
        String desktop = in.readUTF();
        String title = in.readUTF();
        int width = in.readInt();
        int height = in.readInt();
        if (width <= 0 || height <= 0 || (long) width * height > MAX_PIXELS) {
            throw new IOException("a size of " + width + " x " + height);
        }
        byte[] pixels = new byte[width * height * WindowPicture.BYTES];
        InputStream inflated = new InflaterInputStream(in);
        // At the end, the checksum is compared.
        if (inflated.readNBytes(pixels, 0, pixels.length) < pixels.length || inflated.read() >= 0) {
            throw new IOException("another number of pixels");
        }
        return new WindowPicture(files, desktop, title, width, height, ByteBuffer.wrap(pixels));
    }

    private static byte[] bytes(WindowPicture picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(FORMAT);
        out.writeUTF(picture.files());
        out.writeUTF(picture.desktop());
        out.writeUTF(picture.title());
        out.writeInt(picture.width());
        out.writeInt(picture.height());
        byte[] pixels = new byte[picture.pixels().remaining()];
        picture.pixels().duplicate().get(pixels);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(pixels);
        }
        return bytes.toByteArray();
    }
}
