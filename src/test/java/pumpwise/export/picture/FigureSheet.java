package pumpwise.export.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Moment;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Role;

/// A picture of several figures in rows, each at several moments, with a label below.
final class FigureSheet {

    private static final int LABEL = 24;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Palette palette;
    private final int columns;
    private final int width;
    private final int height;
    private int cells;

    /// @param width of a cell
    /// @param height of a cell, without its label
    FigureSheet(Palette palette, int cells, int columns, int width, int height) throws IOException, FontFormatException {
        this.palette = palette;
        this.columns = columns;
        this.width = width;
        this.height = height;
        int rows = (cells + columns - 1) / columns;
        image = new BufferedImage(columns * width, rows * (height + LABEL), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(new Color(palette.of(Role.BACKGROUND)));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        try (InputStream in = FigureSheet.class.getResourceAsStream("/pumpwise/ui/common/fonts/IBMPlexSans-Regular.ttf")) {
            graphics.setFont(Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)).deriveFont(14f));
        }
    }

    /// Adds a figure at low and peak, as stills.
    void addEnds(Exercise exercise, String label) {
        Subject subject = ExerciseSubject.of(exercise).orElseThrow();
        int half = width / 2;
        paint(FigurePicture.of("", subject, 0, palette, half, height), 0);
        paint(FigurePicture.of("", subject, subject.peak(), palette, half, height), half);
        label(label);
    }

    /// Adds a figure in motion.
    void addStrip(Exercise exercise, List<Double> moments) {
        Subject subject = ExerciseSubject.of(exercise).orElseThrow();
        FigureDrawing drawing = new FigureDrawing(subject);
        int part = width / moments.size();
        for (int index = 0; index < moments.size(); index++) {
            paint(
                    new FigurePicture(
                            "",
                            drawing.shapes(Moment.of(moments.get(index))),
                            Placement.of(drawing.frame(), 0, 0, part, height),
                            palette,
                            part,
                            height),
                    index * part);
        }
        label(exercise.name());
    }

    private void paint(FigurePicture picture, int x) {
        graphics.drawImage(PngWriter.paint(picture), cells % columns * width + x, cells / columns * (height + LABEL), null);
    }

    private void label(String label) {
        int x = cells % columns * width;
        int y = cells / columns * (height + LABEL);
        graphics.setColor(new Color(palette.of(Role.LEGGINGS)));
        graphics.drawString(label, x + 12, y + height + 10);
        graphics.setColor(new Color(palette.of(Role.FLOOR)));
        graphics.drawRect(x, y, width - 1, height + LABEL - 1);
        cells++;
    }

    void write(Path file) throws IOException {
        graphics.dispose();
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
