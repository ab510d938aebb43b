package pumpwise.export.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import pumpwise.export.lettering.Weight;
import pumpwise.export.sheet.RoutineSheet.Entry;
import pumpwise.export.sheet.RoutineSheet.Group;
import pumpwise.figure.drawing.Subject;
import pumpwise.words.Words;

/// Makes the rows of exercises for the pages of a PDF file: two figures on the left, text and sets on the right.
final class PdfEntries {

    private static final double GAP = 6;
    private static final double TEXT_GAP = 16;
    private static final double BRACKET = 14;
    private static final double AFTER = 10;

    private final PdfText text;
    private final Words words;
    private final PdfSets sets;

    PdfEntries(PdfCanvas canvas, PdfText text, Words words) {
        this.text = text;
        this.words = words;
        sets = new PdfSets(canvas, text, words);
    }

    /// The sizes of an entry.
    ///
    /// @param figure the width and height of each figure
    /// @param name the size of its letters
    /// @param detail the size of the letters of everything else
    private record Sizes(double figure, double name, double detail) {
        static final Sizes WORK = new Sizes(100, 18, 13);
        static final Sizes OTHER = new Sizes(58, 15, 12);

        double textStart(double indent) {
            return indent + 2 * figure + GAP + TEXT_GAP;
        }
    }

    /// The rows of an exercise or a superset.
    List<PdfRow> rows(Group group, boolean isWork) {
        Sizes sizes = isWork ? Sizes.WORK : Sizes.OTHER;
        if (group.heading() == null) {
            return rows(group.entries().getFirst(), group, isWork ? group.number() + ".  " : "", sizes, isWork, 0);
        }
        List<PdfRow> rows = new ArrayList<>();
        String heading = isWork ? group.number() + ".  " + group.heading() : group.heading();
        List<PdfRow> first = new ArrayList<>(text.rows("H3", heading, Weight.SEMIBOLD, sizes.name(), PdfCanvas.INK, BRACKET));
        first.add(PdfRow.space(6));
        for (Entry entry : group.entries()) {
            first.addAll(rows(entry, group, "", sizes, isWork, BRACKET));
            rows.addAll(first);
            first.clear();
        }
        List<PdfRow> bracketed = new ArrayList<>();
        for (PdfRow row : rows) {
            bracketed.add(new PdfRow(row.height(), row.space(), (on, y) -> {
                on.bar(PdfCanvas.MARGIN, y, row.height());
                row.painter().paint(on, y);
            }));
        }
        bracketed.add(PdfRow.space(AFTER));
        return bracketed;
    }

    private List<PdfRow> rows(Entry entry, Group group, String number, Sizes sizes, boolean isWork, double indent) {
        double start = entry.subject() == null ? indent : sizes.textStart(indent);
        double detail = sizes.detail();
        String tag = group.heading() == null ? "H3" : "H4";
        double room = isWork ? 0 : sets.boxesWidth(group.sets());
        List<PdfRow> rows = new ArrayList<>(
                text.rows(tag, number + entry.name(), Weight.SEMIBOLD, sizes.name(), PdfCanvas.INK, start, room));
        rows.addAll(text.rows("P", entry.line(), Weight.REGULAR, detail + 1, PdfCanvas.INK, start));
        if (entry.load() != null) {
            rows.addAll(text.rows("P", words.text("sheet.load", entry.load()), Weight.REGULAR, detail, PdfCanvas.INK, start));
        }
        if (entry.cue() != null) {
            rows.addAll(text.rows("P", entry.cue(), Weight.REGULAR, detail, PdfCanvas.INK, start));
        }
        if (entry.note() != null) {
            rows.addAll(text.rows("P", words.text("sheet.note", entry.note()), Weight.REGULAR, detail - 1, PdfCanvas.GRAY, start));
        }
        if (isWork) {
            rows.add(PdfRow.space(3));
            rows.addAll(sets.lines(entry, group.sets(), start));
        } else {
            rows.set(0, sets.withBoxes(rows.getFirst(), group.sets()));
        }
        double height = rows.stream().mapToDouble(PdfRow::height).sum();
        if (entry.subject() != null) {
            rows.set(0, withFigures(rows.getFirst(), entry, entry.subject(), sizes.figure(), indent));
            rows.add(PdfRow.space(Math.max(0, sizes.figure() - height)));
        }
        rows.add(PdfRow.space(AFTER));
        return rows;
    }

    private PdfRow withFigures(PdfRow row, Entry entry, Subject subject, double size, double indent) {
        return new PdfRow(row.height(), size, (on, y) -> {
            row.painter().paint(on, y);
            double x = PdfCanvas.MARGIN + indent;
            boolean startsHigh = subject.startsHigh();
            double low = startsHigh ? subject.characteristic() : subject.otherEnd();
            double peak = startsHigh ? subject.otherEnd() : subject.characteristic();
            figure(on, subject, low, words.text("sheet.figure.low", entry.name()), size, x, y);
            figure(on, subject, peak, words.text("sheet.figure.peak", entry.name()), size, x + size + GAP, y);
        });
    }

    private static void figure(PdfCanvas on, Subject subject, double moment, String says, double size, double x, double y)
            throws IOException {
        PDStructureElement element = on.tags().add("Figure");
        element.setAlternateDescription(says);
        on.mark(element, () -> on.draw(page -> on.figures().draw(page, subject, moment, size, x, on.fromBottom(y + size))));
    }
}
