package pumpwise.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font without any shapes, for text in scripts that our typeface lacks: the shapes are drawn as paths, and this font
/// puts the characters over them, so that they can be selected, searched, and read aloud.
final class SearchableFont extends PDType0Font {

    private static final String NAME = "Searchable";
    private static final int WIDTH = 1000;
    /// Symbolic.
    private static final int FLAGS = 4;
    private static final int MOST_IN_A_BLOCK = 100;

    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    /// The streams are filled in when all characters are known.
    private final COSStream unicode;
    private final COSStream glyphs;

    private SearchableFont(COSDictionary font, COSStream unicode, COSStream glyphs) throws IOException {
        super(font);
        this.unicode = unicode;
        this.glyphs = glyphs;
    }

    /// A font in a document.
    ///
    /// @param any a font from which the space is taken
    static SearchableFont in(PDDocument document, TrueTypeFont any) throws IOException {
        COSStream file = document.getDocument().createCOSStream();
        TTFSubsetter subset = new TTFSubsetter(any);
        subset.add(' ');
        try (OutputStream out = file.createOutputStream(COSName.FLATE_DECODE)) {
            subset.writeToStream(out);
        }
        COSStream unicode = document.getDocument().createCOSStream();
        COSStream glyphs = document.getDocument().createCOSStream();
        write(unicode, "");
        write(glyphs, "");

        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, FLAGS);
        descriptor.setItem(COSName.FONT_BBOX, numbers(0, -250, WIDTH, 1000));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1000);
        descriptor.setInt(COSName.DESCENT, -250);
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, file);

        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, NAME);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, WIDTH);
        descendant.setItem(COSName.CID_TO_GID_MAP, glyphs);
        descendant.setItem(COSName.FONT_DESC, descriptor);

        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, unicode);
        return new SearchableFont(font, unicode, glyphs);
    }

    private static COSArray numbers(int... values) {
        COSArray all = new COSArray();
        for (int value : values) {
            all.add(COSInteger.get(value));
        }
        return all;
    }

    @Override
    protected byte[] encode(int character) {
        int code = codes.computeIfAbsent(character, _ -> codes.size() + 1);
        return new byte[] {(byte) (code >> 8), (byte) code};
    }

    /// The width of a text, with letters of the size 1.
    static double width(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Writes what each code means. All of them look like a space.
    void finish() throws IOException {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = codes.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Integer> each : codes.entrySet()) {
            if (inBlock == 0) {
                map.append(Math.min(left, MOST_IN_A_BLOCK)).append(" beginbfchar\n");
            }
            byte[] utf16 = Character.toString(each.getKey()).getBytes(StandardCharsets.UTF_16BE);
            map.append(String.format(Locale.ROOT, "<%04X> <%s>%n", each.getValue(), HexFormat.of().withUpperCase().formatHex(utf16)));
            inBlock = (inBlock + 1) % MOST_IN_A_BLOCK;
            left--;
            if (inBlock == 0 || left == 0) {
                map.append("endbfchar\n");
            }
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        write(unicode, map.toString());
        ByteArrayOutputStream spaces = new ByteArrayOutputStream();
        for (int code = 0; code <= codes.size(); code++) {
            spaces.write(0);
            spaces.write(code == 0 ? 0 : 1);
        }
        try (OutputStream out = glyphs.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(spaces.toByteArray());
        }
    }

    private static void write(COSStream stream, String text) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
