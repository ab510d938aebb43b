package pumpwise.export.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import pumpwise.catalog.Unit;
import pumpwise.export.lettering.Weight;
import pumpwise.export.sheet.RoutineSheet.Entry;
import pumpwise.routine.Range;
import pumpwise.words.Words;

/// Makes rows with boxes to tick for sets, and lines for what was done.
final class PdfSets {

    /// Nobody does more; more boxes would only fill canvas.
    private static final int MOST = 40;

    private static final double BOX = 13;
    private static final double ROW = 23;
    private static final double LABEL = 9;
    private static final double NUMBER = 11;
    private static final double NUMBER_WIDTH = 18;
    private static final double BESIDE = 5;
    private static final double BOX_STEP = 22;
    private static final int COLUMNS = 2;
    private static final int MOST_BESIDE = 6;

    /// The length of the line for the load, compared to the others.
    private static final double FIRST_LINE = 1.4;

    private final PdfCanvas canvas;
    private final PdfText text;
    private final Words words;

    PdfSets(PdfCanvas canvas, PdfText text, Words words) {
        this.canvas = canvas;
        this.text = text;
        this.words = words;
    }

    /// A box and lines for each set, in two columns, with the meaning of the lines above.
    ///
    /// @param indent from the left margin
    List<PdfRow> lines(Entry entry, Range sets, double indent) {
        List<String> labels = labels(entry);
        double width = (canvas.width() - indent) / COLUMNS;
        List<PdfRow> rows = new ArrayList<>();
        int count = Math.min(sets.greatest(), MOST);
        rows.add(PdfRow.of(LABEL + 4, (on, y) -> {
            for (int column = 0; column < Math.min(count, COLUMNS); column++) {
                head(on, labels, PdfCanvas.MARGIN + indent + column * width, y, width);
            }
        }));
        for (int first = 1; first <= count; first += COLUMNS) {
            int from = first;
            int to = Math.min(count, first + COLUMNS - 1);
            rows.add(PdfRow.of(ROW, (on, y) -> {
                for (int set = from; set <= to; set++) {
                    double x = PdfCanvas.MARGIN + indent + (set - from) * width;
                    cell(on, set, set > sets.least(), labels.size(), x, y, width);
                }
            }));
        }
        return withRest(rows, sets.greatest() - count, indent);
    }

    private List<String> labels(Entry entry) {
        String load = words.text("sheet.write.load");
        if (entry.hasSides()) {
            return List.of(load, words.text("sheet.write.left"), words.text("sheet.write.right"));
        }
        return List.of(load, switch (entry.unit()) {
            case REPS -> words.text("sheet.write.reps");
            case STEPS -> words.text("sheet.write.steps");
            case SECONDS -> words.text("sheet.write.time");
        });
    }

    private void head(PdfCanvas on, List<String> labels, double x, double y, double width) throws IOException {
        PDStructureElement element = on.tags().add("P");
        for (int line = 0; line < labels.size(); line++) {
            on.text(element, labels.get(line), Weight.REGULAR, LABEL, PdfCanvas.GRAY, x + start(line, labels.size(), width), y + LABEL);
        }
    }

    private void cell(PdfCanvas on, int set, boolean isOptional, int lines, double x, double y, double width) throws IOException {
        double baseline = y + 16;
        on.box(x, y + 5, BOX, isOptional);
        PDStructureElement element = on.tags().add("P");
        on.text(element, Integer.toString(set), Weight.SEMIBOLD, NUMBER, PdfCanvas.INK, x + BOX + BESIDE, baseline);
        for (int line = 0; line < lines; line++) {
            double start = start(line, lines, width);
            on.line(x + start, baseline + 2, start(line + 1, lines, width) - start - BESIDE - 1, 0.7);
        }
    }

    /// Where a line begins in its column. The one for the load is longer.
    private static double start(int line, int lines, double width) {
        double first = BOX + BESIDE + NUMBER_WIDTH;
        double share = (width - BESIDE - first) / (lines - 1 + FIRST_LINE);
        return first + (line == 0 ? 0 : FIRST_LINE + line - 1) * share;
    }

    /// The width of the boxes beside a name.
    double boxesWidth(Range sets) {
        return Math.min(sets.greatest(), MOST_BESIDE) * BOX_STEP;
    }

    /// A row with a box for each set on the right.
    PdfRow withBoxes(PdfRow row, Range sets) {
        int count = Math.min(sets.greatest(), MOST_BESIDE);
        return new PdfRow(row.height(), row.space(), (on, y) -> {
            row.painter().paint(on, y);
            double x = PdfCanvas.MARGIN + on.width() - count * BOX_STEP + BOX_STEP - BOX - 1;
            for (int set = 0; set < count; set++) {
                on.box(x + set * BOX_STEP, y + 3, BOX, set >= sets.least());
            }
        });
    }

    private List<PdfRow> withRest(List<PdfRow> rows, int left, double indent) {
        if (left > 0) {
            rows.addAll(text.rows("P", words.text("sheet.more-sets", left), Weight.REGULAR, LABEL, PdfCanvas.GRAY, indent));
        }
        return rows;
    }
}
