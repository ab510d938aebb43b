import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Packs the PNG files of our icon into one file for Windows and one for macOS.
///
/// Usage: `java Icons.java RESULT FOLDER...`, with folders that have files such as `icon-32.png`. Writes `pumpwise.ico`
/// and `pumpwise.icns` into the folder RESULT.
final class Icons {

    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);

    /// The type of each size on macOS; those for sharp screens are twice as large as they are drawn.
    private static final Map<String, Integer> MACOS = new LinkedHashMap<>();

    static {
        MACOS.put("ic11", 32);
        MACOS.put("ic12", 64);
        MACOS.put("ic07", 128);
        MACOS.put("ic08", 256);
        MACOS.put("ic13", 256);
        MACOS.put("ic09", 512);
        MACOS.put("ic14", 512);
    }

    private final List<Path> folders;

    private Icons(List<Path> folders) {
        this.folders = folders;
    }

    public static void main(String[] args) throws IOException {
        Icons icons = new Icons(List.of(args).subList(1, args.length).stream().map(Path::of).toList());
        Path result = Files.createDirectories(Path.of(args[0]));
        Files.write(result.resolve("pumpwise.ico"), icons.windows());
        Files.write(result.resolve("pumpwise.icns"), icons.macos());
    }

    private byte[] png(int size) throws IOException {
        for (Path folder : folders) {
            Path file = folder.resolve("icon-" + size + ".png");
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
        }
        throw new IOException("no icon of " + size + " pixels");
    }

    /// A header, an entry of 16 bytes for each picture, and the pictures.
    private byte[] windows() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        int header = 6 + 16 * WINDOWS.size();
        int offset = header;
        ByteBuffer index = ByteBuffer.allocate(header).order(ByteOrder.LITTLE_ENDIAN);
        index.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            byte[] picture = png(size);
            // 256 does not fit into a byte and is written as 0.
            index.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            index.putShort((short) 1).putShort((short) 32).putInt(picture.length).putInt(offset);
            pictures.add(picture);
            offset += picture.length;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(index.array());
        pictures.forEach(file::writeBytes);
        return file.toByteArray();
    }

    private byte[] macos() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream parts = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> each : MACOS.entrySet()) {
            byte[] picture = png(each.getValue());
            parts.write(each.getKey().getBytes(StandardCharsets.US_ASCII));
            parts.writeInt(8 + picture.length);
            parts.write(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.write("icns".getBytes(StandardCharsets.US_ASCII));
        whole.writeInt(8 + pictures.size());
        whole.write(pictures.toByteArray());
        return file.toByteArray();
    }
}
