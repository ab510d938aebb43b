package pumpwise.importing.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the QR code in a picture.
final class PictureCode {

    /// The share of the width that the code takes in our pictures, and a little more.
    private static final double CORNER = 0.68;

    private PictureCode() {}

    /// The text of a QR code; empty if none can be read.
    static Optional<String> find(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        LuminanceSource whole = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        for (LuminanceSource part : parts(whole)) {
            Optional<String> text = read(new BinaryBitmap(new HybridBinarizer(part)))
                    .or(() -> read(new BinaryBitmap(new GlobalHistogramBinarizer(part))));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /// The corner at the bottom left first, because that is where our code is, and nothing else is there.
    private static List<LuminanceSource> parts(LuminanceSource whole) {
        List<LuminanceSource> parts = new ArrayList<>();
        int side = (int) (whole.getWidth() * CORNER);
        if (whole.getHeight() > side) {
            parts.add(whole.crop(0, whole.getHeight() - side, side, side));
        }
        parts.add(whole);
        return parts;
    }

    private static Optional<String> read(BinaryBitmap image) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return Optional.ofNullable(new QRCodeReader().decode(image, hints).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
