package pumpwise.ui.share;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import pumpwise.export.share.Pixels;

/// The clipboard of the system.
final class SystemClipboard implements ShareClipboard {

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copy(Pixels picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image(picture));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// An image of these pixels.
    static Image image(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(0, 0, pixels.width(), pixels.height(), PixelFormat.getIntArgbInstance(), pixels.argb(), 0, pixels.width());
        return image;
    }
}
