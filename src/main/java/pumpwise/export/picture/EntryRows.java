package pumpwise.export.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.export.lettering.Typeface;
import pumpwise.export.lettering.Weight;
import pumpwise.export.sheet.RoutineSheet.Entry;
import pumpwise.export.sheet.RoutineSheet.Group;
import pumpwise.export.sheet.RoutineSheet.Part;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.shape.Placement;
import pumpwise.words.Words;

/// The rows with the exercises in the picture of a routine.
final class EntryRows {

    private static final double FIGURE = 184;
    private static final double SMALL_FIGURE = 124;
    private static final double GAP = 28;
    private static final double INDENT = 28;
    private static final int BRACKET = 4;

    private final Words words;
    private final PictureColors colors;
    private final Map<Weight, Typeface> faces;

    EntryRows(Words words, PictureColors colors, Map<Weight, Typeface> faces) {
        this.words = words;
        this.colors = colors;
        this.faces = faces;
    }

    /// A row with the number of exercises in it.
    record Counted(PictureRow row, int entries) {}

    /// The rows of an exercise or a superset in the work section.
    List<Counted> of(Group group) {
        List<Counted> rows = new ArrayList<>();
        if (group.heading() == null) {
            rows.add(new Counted(single(group.entries().getFirst(), group.number() + ".  ", 0), 1));
            return rows;
        }
        double width = RoutinePicture.WIDTH - 2 * RoutinePicture.MARGIN - INDENT;
        Paragraphs heading = new Paragraphs(faces, width)
                .add(group.number() + ".  " + group.heading(), Weight.SEMIBOLD, 32, colors.text(), 2);
        rows.add(new Counted(PictureRow.space(16), 0));
        rows.add(new Counted(
                bracketed(heading.height() + 16, (canvas, y) -> heading.paint(canvas, RoutinePicture.MARGIN + INDENT, y + 12)), 0));
        for (Entry entry : group.entries()) {
            PictureRow row = single(entry, "", INDENT);
            rows.add(new Counted(bracketed(row.height(), row.painter()), 1));
        }
        rows.add(new Counted(PictureRow.space(16), 0));
        return rows;
    }

    private PictureRow bracketed(double height, PictureRow.Painter painter) {
        return new PictureRow(height, (canvas, y) -> {
            int top = (int) y;
            canvas.fillRectangle(RoutinePicture.MARGIN, top, BRACKET, (int) (y + height) - top, colors.detail());
            painter.paint(canvas, y);
        });
    }

    private PictureRow single(Entry entry, String number, double indent) {
        double x = RoutinePicture.MARGIN + indent;
        double textX = x + FIGURE + GAP;
        Paragraphs text = new Paragraphs(faces, RoutinePicture.WIDTH - RoutinePicture.MARGIN - textX)
                .add(number + entry.name(), Weight.SEMIBOLD, 34, colors.text(), 3)
                .space(2)
                .add(entry.line(), Weight.REGULAR, 28, colors.text(), 3);
        addDetails(text, entry, 25);
        double height = Math.max(FIGURE, text.height()) + 16;
        return new PictureRow(height, (canvas, y) -> {
            figure(canvas, entry.subject(), colors, x, y + (height - FIGURE) / 2, FIGURE);
            text.paint(canvas, textX, y + (height - text.height()) / 2);
        });
    }

    private void addDetails(Paragraphs text, Entry entry, double size) {
        if (entry.load() != null) {
            text.add(words.text("sheet.load", entry.load()), Weight.REGULAR, size, colors.text(), 2);
        }
        if (entry.cue() != null) {
            text.space(4).add(entry.cue(), Weight.REGULAR, size, colors.detail(), 3);
        }
        if (entry.note() != null) {
            text.space(4).add(words.text("sheet.note", entry.note()), Weight.REGULAR, size, colors.detail(), 3);
        }
    }

    /// The rows of the warm-up or the cool-down, with two exercises each.
    List<Counted> pairs(Part part) {
        List<Counted> rows = new ArrayList<>();
        List<Small> all = new ArrayList<>();
        double width = (RoutinePicture.WIDTH - 2 * RoutinePicture.MARGIN - GAP) / 2;
        for (Group group : part.groups()) {
            for (Entry entry : group.entries()) {
                all.add(small(group, entry, width - SMALL_FIGURE - 20));
            }
        }
        for (int at = 0; at < all.size(); at += 2) {
            List<Small> pair = all.subList(at, Math.min(at + 2, all.size()));
            double height = pair.stream().mapToDouble(Small::height).max().orElse(0) + 16;
            rows.add(new Counted(
                    new PictureRow(height, (canvas, y) -> {
                        double x = RoutinePicture.MARGIN;
                        for (Small each : pair) {
                            each.paint(canvas, x, y, height);
                            x += width + GAP;
                        }
                    }),
                    pair.size()));
        }
        return rows;
    }

    private Small small(Group group, Entry entry, double width) {
        Paragraphs text = new Paragraphs(faces, width)
                .add(entry.name(), Weight.SEMIBOLD, 28, colors.text(), 3)
                .add(entry.line(), Weight.REGULAR, 25, colors.text(), 3);
        if (group.heading() != null) {
            text.add(group.heading(), Weight.REGULAR, 25, colors.detail(), 2);
        }
        addDetails(text, entry, 23);
        return new Small(entry, text, colors);
    }

    private static void figure(Canvas canvas, @Nullable Subject subject, PictureColors colors, double x, double y, double size) {
        if (subject == null) {
            return;
        }
        FigureDrawing drawing = new FigureDrawing(subject);
        canvas.figure(
                drawing.still(subject.characteristic()),
                Placement.alone(drawing.frame(), x, y, size, size),
                colors.figures());
    }

    /// An exercise of the warm-up or the cool-down.
    private record Small(Entry entry, Paragraphs text, PictureColors colors) {
        double height() {
            return Math.max(SMALL_FIGURE, text.height());
        }

        void paint(Canvas canvas, double x, double y, double height) {
            figure(canvas, entry.subject(), colors, x, y + (height - SMALL_FIGURE) / 2, SMALL_FIGURE);
            text.paint(canvas, x + SMALL_FIGURE + 20, y + (height - text.height()) / 2);
        }
    }
}
