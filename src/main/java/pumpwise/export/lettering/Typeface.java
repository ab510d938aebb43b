package pumpwise.export.lettering;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One weight of our typeface: measures text and gives its outlines. Characters that it lacks come from a font of the
/// system.
public final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;
    private final SystemLettering others;

    private Typeface(Weight weight) {
        font = open(weight);
        try {
            glyphs = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        others = new SystemLettering(weight != Weight.REGULAR);
    }

    /// All weights.
    public static Map<Weight, Typeface> all() {
        Map<Weight, Typeface> all = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            all.put(weight, new Typeface(weight));
        }
        return all;
    }

    /// The font of a weight.
    public static TrueTypeFont open(Weight weight) {
        try (InputStream in = Typeface.class.getResourceAsStream(weight.resource())) {
            if (in == null) {
                throw new IllegalStateException("no font " + weight.resource());
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether it has a character.
    public boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /// The parts of a text that it has and lacks, in order. Spaces and signs between characters that it lacks stay with
    /// them, because they may be a sentence from right to left.
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean isOwn = has(text.codePointAt(start));
            int end = end(text, start, isOwn);
            pieces.add(new Piece(text.substring(start, end), isOwn));
            start = end;
        }
        return pieces;
    }

    private int end(String text, int start, boolean isOwn) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean joins = !isOwn && joinsPrevious(character);
            at += Character.charCount(character);
            if (joins || has(character) == isOwn) {
                end = at;
            } else if (isOwn || Character.isLetter(character)) {
                return end;
            }
        }
        return end;
    }

    private static boolean joinsPrevious(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /// The width of a text.
    ///
    /// @param size of the letters, in the unit of the result
    public double width(String text, double size) {
        double width = 0;
        for (Piece piece : pieces(text)) {
            width += piece.isOwn() ? ownWidth(piece.text()) : others.width(piece.text());
        }
        return width * size;
    }

    private double ownWidth(String text) {
        try {
            double width = 0;
            for (int character : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return width / em;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The outlines of a text, y down, with its baseline at `y`.
    public Path2D outline(String text, double size, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (Piece piece : pieces(text)) {
            if (piece.isOwn()) {
                addOwn(all, piece.text(), size, pen, y);
                pen += ownWidth(piece.text()) * size;
            } else {
                all.append(outlineOfOthers(piece, size, pen, y), false);
                pen += others.width(piece.text()) * size;
            }
        }
        return all;
    }

    /// The outlines of a piece that it lacks, y down, with its baseline at `y`.
    public Shape outlineOfOthers(Piece piece, double size, double x, double y) {
        return new AffineTransform(size, 0, 0, size, x, y).createTransformedShape(others.outline(piece.text()));
    }

    private void addOwn(Path2D all, String text, double size, double x, double y) {
        try {
            double pen = x;
            for (int character : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                GlyphData shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    AffineTransform place = new AffineTransform(size / em, 0, 0, -size / em, pen, y);
                    all.append(place.createTransformedShape(shape.getPath()), false);
                }
                pen += font.getAdvanceWidth(glyph) * size / em;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
