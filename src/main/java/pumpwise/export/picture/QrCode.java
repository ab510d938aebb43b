package pumpwise.export.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pumpwise.catalog.Catalog;
import pumpwise.export.text.RoutineText;
import pumpwise.routine.Block;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;

/// A QR code with a routine as text, for phones. Codes with more dots than version 25 are hard to read, so a long
/// routine leaves out what matters least.
///
/// @param content what of the routine is in it
/// @param modules the dots, `true` for dark, without the quiet zone
@SuppressWarnings("ArrayRecordComponent") // Codes are painted once and never compared.
public record QrCode(Content content, boolean[][] modules) {

    /// The width of the quiet zone on each side, in dots.
    public static final int QUIET = 4;

    private static final int GREATEST_VERSION = 25;

    /// Up to this version, the code can afford the better error correction.
    private static final int GREATEST_VERSION_WITH_BETTER_CORRECTION = 20;

    /// What of a routine is in a code, beginning with the most.
    public enum Content {
        ROUTINE,
        WORK,
        WORK_WITHOUT_NOTES
    }

    /// The code of a routine; empty if not even its work section fits.
    ///
    /// @param remark the note of a routine that has only its work section
    public static Optional<QrCode> of(Routine routine, Catalog catalog, String remark) {
        RoutineText writer = new RoutineText(catalog);
        for (Content content : Content.values()) {
            Optional<boolean[][]> modules = modules(writer.plain(part(routine, content, remark)));
            if (modules.isPresent()) {
                return modules.map(dots -> new QrCode(content, dots));
            }
        }
        return Optional.empty();
    }

    private static Routine part(Routine routine, Content content, String remark) {
        Routine work = new Routine(routine.name(), remark, List.of(), routine.work(), List.of(), List.of());
        return switch (content) {
            case ROUTINE -> routine;
            case WORK -> work;
            case WORK_WITHOUT_NOTES ->
                work.withBlocks(Section.WORK, work.work().stream().map(QrCode::withoutNotes).toList());
        };
    }

    private static Block withoutNotes(Block block) {
        Block bare = block;
        for (int member = 0; member < block.items().size(); member++) {
            bare = bare.withItem(member, block.items().get(member).withNote(null).withCue(null));
        }
        return bare;
    }

    private static Optional<boolean[][]> modules(String text) {
        // Every byte takes at least eight modules, so that this needs no attempt.
        if (text.length() > 2_000) {
            return Optional.empty();
        }
        return encode(text, ErrorCorrectionLevel.M, GREATEST_VERSION_WITH_BETTER_CORRECTION)
                .or(() -> encode(text, ErrorCorrectionLevel.L, GREATEST_VERSION));
    }

    private static Optional<boolean[][]> encode(String text, ErrorCorrectionLevel level, int greatest) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        boolean isLatin = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        // Without a declared character set, which some phones stumble over, where it makes no difference.
        hints.put(EncodeHintType.CHARACTER_SET, isLatin ? "ISO-8859-1" : "UTF-8");
        try {
            com.google.zxing.qrcode.encoder.QRCode code = Encoder.encode(text, level, hints);
            return code.getVersion().getVersionNumber() > greatest ? Optional.empty() : Optional.of(dots(code.getMatrix()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    private static boolean[][] dots(ByteMatrix matrix) {
        boolean[][] dots = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < dots.length; y++) {
            for (int x = 0; x < dots.length; x++) {
                dots[y][x] = matrix.get(x, y) == 1;
            }
        }
        return dots;
    }

    /// The width in dots, with the quiet zone.
    public int size() {
        return modules.length + 2 * QUIET;
    }
}
