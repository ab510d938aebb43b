package pumpwise.importing.picture;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the QR code in a picture.
final class PictureCode {

    /// The shares of the width that the code takes in our pictures, and a little more.
    private static final List<Double> CORNERS = List.of(0.68, 0.63, 0.72, 0.66, 0.8, 1.0);

    /// The width of our pictures. In wider ones, many attempts would take too long.
    private static final int WIDEST = 1080;

    /// How many places may look like a corner of a code. The library compares all triples of them.
    private static final int MOST_CORNERS = 200;

    /// How many there may be for an attempt to read a code at each triple.
    private static final int MOST_CORNERS_TO_READ = 12;

    private PictureCode() {}

    /// The text of a QR code; empty if none can be read.
    static Optional<String> find(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        LuminanceSource whole = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return corner(whole).or(() -> read(new HybridBinarizer(whole)));
    }

    /// The corner at the bottom left first, because that is where our code is, and nothing else is there. A code that
    /// is missed in one part of a compressed picture is often found in another.
    private static Optional<String> corner(LuminanceSource whole) {
        for (double share : whole.getWidth() > WIDEST ? CORNERS.subList(0, 1) : CORNERS) {
            int side = (int) (whole.getWidth() * share);
            if (whole.getHeight() > side) {
                LuminanceSource corner = whole.crop(0, whole.getHeight() - side, side, side);
                Optional<String> text = read(new HybridBinarizer(corner)).or(() -> read(new GlobalHistogramBinarizer(corner)));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Binarizer dots) {
        BinaryBitmap picture = new BinaryBitmap(dots);
        try {
            return Optional.ofNullable(new QRCodeReader().decode(picture, hints(MOST_CORNERS)).getText());
        } catch (ReaderException e) {
            return readAnyCorners(picture);
        } catch (CornerLimit.ExceededException e) {
            return Optional.empty();
        }
    }

    /// Dots in the middle of a code can look like one of its corners, so that the wrong three are taken first.
    private static Optional<String> readAnyCorners(BinaryBitmap picture) {
        try {
            Result[] codes = new QRCodeMultiReader().decodeMultiple(picture, hints(MOST_CORNERS_TO_READ));
            return Arrays.stream(codes).findFirst().map(Result::getText);
        } catch (ReaderException | CornerLimit.ExceededException e) {
            return Optional.empty();
        }
    }

    private static Map<DecodeHintType, Object> hints(int mostCorners) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        hints.put(DecodeHintType.NEED_RESULT_POINT_CALLBACK, new CornerLimit(mostCorners));
        return hints;
    }
}
