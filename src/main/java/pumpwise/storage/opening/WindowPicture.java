package pumpwise.storage.opening;

import java.nio.ByteBuffer;

/// The picture of a window, with the conditions under which the window looks like this.
///
/// @param files what the window shows of files, from [StartFiles]
/// @param desktop what the look of the window depends on besides
/// @param title of the window
/// @param width in pixels of the screen
/// @param height in pixels of the screen
/// @param pixels row by row, each as blue, green, red, and alpha
public record WindowPicture(String files, String desktop, String title, int width, int height, ByteBuffer pixels) {

    /// The bytes of one pixel.
    static final int BYTES = 4;
}
