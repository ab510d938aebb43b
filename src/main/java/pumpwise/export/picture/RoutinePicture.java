package pumpwise.export.picture;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.export.lettering.Typeface;
import pumpwise.export.lettering.Weight;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.export.sheet.RoutineSheet.Group;
import pumpwise.export.sheet.RoutineSheet.Part;
import pumpwise.figure.shape.Palette;
import pumpwise.storage.routine.RoutineInside;
import pumpwise.words.Words;

/// A picture of a routine to share: every exercise with its figure, the principles, and a QR code with the text. The
/// routine itself is inside the file, where [pumpwise.importing.picture.PictureReader] finds it.
public final class RoutinePicture {

    /// The width in pixels.
    public static final int WIDTH = 1080;

    /// The space on each side.
    static final int MARGIN = 56;

    /// What is read and shown in a chat is shorter, and the picture has to fit into the memory.
    private static final int GREATEST_HEIGHT = 9_000;

    private final Words words;
    private final RoutineSheet sheet;
    private final PictureColors colors;
    private final Map<Weight, Typeface> faces = Typeface.all();
    private final EntryRows entries;
    private final List<PictureRow> rows = new ArrayList<>();

    private RoutinePicture(RoutineSheet sheet, Palette palette, Words words) {
        this.words = words;
        this.sheet = sheet;
        colors = PictureColors.of(palette);
        entries = new EntryRows(words, colors, faces);
    }

    /// The contents of a PNG file.
    ///
    /// @param sheet what it shows
    /// @param file the routine file that is put inside
    /// @param code null for none
    public static byte[] write(RoutineSheet sheet, byte[] file, @Nullable QrCode code, Palette palette, Words words) {
        BufferedImage image = new RoutinePicture(sheet, palette, words).paint(code);
        return PngWriter.write(image, new PngWriter.HiddenText(RoutineInside.PNG_KEYWORD, new String(file, StandardCharsets.UTF_8)));
    }

    private BufferedImage paint(@Nullable QrCode code) {
        addHeader();
        addSections();
        rows.add(new PictureFooter(words, colors, faces).row(sheet, code));
        double height = rows.stream().mapToDouble(PictureRow::height).sum();
        try (Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(height), colors.background())) {
            double y = 0;
            for (PictureRow row : rows) {
                row.painter().paint(canvas, y);
                y += row.height();
            }
            return canvas.image();
        }
    }

    private void addHeader() {
        Paragraphs header = new Paragraphs(faces, WIDTH - 2 * MARGIN)
                .add(sheet.title(), Weight.BOLD, 56, colors.text(), 3)
                .space(4)
                .add(words.text("sheet.line", sheet.length(), sheet.verdict()), Weight.REGULAR, 28, colors.detail(), 2);
        if (sheet.note() != null) {
            header.space(12).add(sheet.note(), Weight.REGULAR, 26, colors.detail(), 4);
        }
        rows.add(PictureRow.space(52));
        rows.add(new PictureRow(header.height(), (canvas, y) -> header.paint(canvas, MARGIN, y)));
    }

    private void addSections() {
        int left = sheet.sections().stream().flatMap(part -> part.groups().stream()).mapToInt(group -> group.entries().size()).sum();
        double height = 0;
        for (Part part : sheet.sections()) {
            rows.add(title(part));
            List<EntryRows.Counted> all = new ArrayList<>();
            if (part.isWork()) {
                for (Group group : part.groups()) {
                    all.addAll(entries.of(group));
                }
            } else {
                all.addAll(entries.pairs(part));
            }
            for (EntryRows.Counted each : all) {
                if (height > GREATEST_HEIGHT) {
                    rows.add(more(left));
                    return;
                }
                rows.add(each.row());
                height += each.row().height();
                left -= each.entries();
            }
        }
    }

    private PictureRow title(Part part) {
        Paragraphs title = new Paragraphs(faces, WIDTH - 2 * MARGIN).add(part.title(), Weight.SEMIBOLD, 30, colors.detail(), 1);
        return new PictureRow(title.height() + 64, (canvas, y) -> {
            title.paint(canvas, MARGIN, y + 36);
            canvas.fillRectangle(MARGIN, (int) (y + title.height() + 44), WIDTH - 2 * MARGIN, 2, colors.line());
        });
    }

    private PictureRow more(int left) {
        Paragraphs text = new Paragraphs(faces, WIDTH - 2 * MARGIN)
                .add(words.text("sheet.more", left), Weight.REGULAR, 28, colors.detail(), 1);
        return new PictureRow(text.height() + 32, (canvas, y) -> text.paint(canvas, MARGIN, y + 16));
    }
}
