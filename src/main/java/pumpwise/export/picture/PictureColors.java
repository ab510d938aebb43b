package pumpwise.export.picture;

import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Role;

/// The colors of the picture of a routine, each as red, green, and blue in one number.
///
/// @param figures of the figures, and the background
/// @param text of what matters most
/// @param detail of everything else; still easy to read
/// @param line between parts
/// @param met of a principle that is met
record PictureColors(Palette figures, int text, int detail, int line, int met) {

    static PictureColors of(Palette palette) {
        return switch (palette) {
            case LIGHT -> new PictureColors(palette, 0x2B2420, 0x675C54, 0xE6DED6, 0x15756B);
            case DARK -> new PictureColors(palette, 0xF4EEE9, 0xBFB4AB, 0x453D38, 0x63C8BC);
        };
    }

    int background() {
        return figures.of(Role.BACKGROUND);
    }
}
