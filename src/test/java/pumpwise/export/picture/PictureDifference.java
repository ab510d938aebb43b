package pumpwise.export.picture;

import java.awt.image.BufferedImage;

/// Compares pictures.
public final class PictureDifference {

    private PictureDifference() {}

    /// The share of the pixels that differ by more than `least` in red, green, or blue.
    public static double share(BufferedImage one, BufferedImage other, int least) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                boolean differs = false;
                for (int shift = 0; shift <= 16; shift += 8) {
                    differs |= Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > least;
                }
                different += differs ? 1 : 0;
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }
}
