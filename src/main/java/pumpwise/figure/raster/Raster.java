package pumpwise.figure.raster;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;

/// A picture of figures as pixels. It costs a third of what a toolkit needs to fill the same outlines in software,
/// because it is made for many small polygons.
public final class Raster {

    private static final int OPAQUE = 256;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final float ROUND = 0.5f;
    private static final float ALMOST = 1 - 1f / 512;
    private static final double HALF = 0.5;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final Coverage coverage;

    /// A transparent picture.
    public Raster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        coverage = new Coverage(width, height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels, row by row, as 0xAARRGGBB with premultiplied colors. They change with the picture.
    public int[] pixels() {
        return pixels;
    }

    /// Makes everything transparent.
    public void clear() {
        Arrays.fill(pixels, 0);
    }

    /// Paints shapes.
    ///
    /// @param shapes in painting order
    /// @param colors the color of each role, as red, green, and blue in one number
    public void paint(List<Shape> shapes, Transform transform, ToIntFunction<Role> colors) {
        for (Shape shape : shapes) {
            coverage.measure(shape.outline(), transform);
            switch (shape) {
                case Shape.Area area -> fill(opaque(area.tint().color(colors)), area.tint().opacity());
                case Shape.Glow glow -> glow(glow, transform, opaque(colors.applyAsInt(Role.ACCENT)));
            }
        }
    }

    private static int opaque(int color) {
        return color | 0xFF000000;
    }

    private void fill(int color, double opacity) {
        float strength = (float) (opacity * OPAQUE);
        float solid = opacity == 1 ? ALMOST : Float.POSITIVE_INFINITY;
        float[] shares = coverage.shares();
        int[] pixels = this.pixels;
        for (int y = coverage.top(); y < coverage.bottom(); y++) {
            int from = coverage.from(y);
            int at = coverage.index(from, y);
            int end = y * width + coverage.to(y);
            for (int index = y * width + from; index < end; index++) {
                float share = shares[at++];
                if (share >= solid) {
                    pixels[index] = color;
                } else if (share > 0) {
                    blend(index, color, (int) (share * strength + ROUND));
                }
            }
        }
    }

    private void glow(Shape.Glow glow, Transform transform, int color) {
        double centerX = transform.x(glow.x());
        double centerY = transform.y(glow.y());
        double radius = glow.radius() * transform.scaleY();
        int top = Math.max(coverage.top(), (int) (centerY - radius));
        int bottom = Math.min(coverage.bottom(), (int) Math.ceil(centerY + radius));
        float[] shares = coverage.shares();
        for (int y = top; y < bottom; y++) {
            int left = Math.max(coverage.from(y), (int) (centerX - radius));
            int right = Math.min(coverage.to(y), (int) Math.ceil(centerX + radius));
            int at = coverage.index(left, y);
            double down = y + 0.5 - centerY;
            for (int x = left; x < right; x++) {
                double across = x + 0.5 - centerX;
                double distance = Math.sqrt(across * across + down * down) / radius;
                if (distance < 1) {
                    blend(y * width + x, color, (int) (OPAQUE * shares[at] * opacity(glow, distance) + ROUND));
                }
                at++;
            }
        }
    }

    /// @param distance from the center, relative to the radius
    private static double opacity(Shape.Glow glow, double distance) {
        return distance < HALF
                ? glow.opacity() + (glow.opacityHalfWay() - glow.opacity()) * distance / HALF
                : glow.opacityHalfWay() * (1 - distance) / (1 - HALF);
    }

    /// Adds a color to a pixel.
    ///
    /// @param share of the new color, from 0 to 256
    private void blend(int index, int color, int share) {
        int below = pixels[index];
        int rest = OPAQUE - share;
        int redAndBlue = (color & RED_AND_BLUE) * share + (below & RED_AND_BLUE) * rest;
        int alphaAndGreen = ((color >>> 8) & RED_AND_BLUE) * share + ((below >>> 8) & RED_AND_BLUE) * rest;
        pixels[index] = ((redAndBlue >>> 8) & RED_AND_BLUE) | (alphaAndGreen & 0xFF00FF00);
    }
}
