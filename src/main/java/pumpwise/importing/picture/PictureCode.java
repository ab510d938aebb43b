package pumpwise.importing.picture;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
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
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        hints.put(DecodeHintType.NEED_RESULT_POINT_CALLBACK, new CornerLimit());
        try {
            return Optional.ofNullable(new QRCodeReader().decode(new BinaryBitmap(dots), hints).getText());
        } catch (ReaderException | CornerLimit.ExceededException e) {
            return Optional.empty();
        }
    }
}
