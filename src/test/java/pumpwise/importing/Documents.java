package pumpwise.importing;

import java.util.Locale;
import pumpwise.export.page.RoutinePage;
import pumpwise.export.paper.PaperSize;
import pumpwise.export.paper.RoutinePdf;
import pumpwise.export.picture.QrCode;
import pumpwise.export.picture.RoutinePicture;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.export.sheet.SheetBuilder;
import pumpwise.figure.shape.Palette;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.words.Words;

/// Documents with routines for tests.
public final class Documents {

    public static final Words WORDS = Words.in(Locale.ENGLISH);

    /// Where the code does not hold everything.
    public static final String REMARK = WORDS.text("sheet.qr.remark");

    public static final RoutineDocument READER = new RoutineDocument(new RoutineReader(Readers.CATALOG), () -> Readers.READER);

    private Documents() {}

    /// What a document of a routine shows.
    public static RoutineSheet sheet(Routine routine) {
        PumpCheck check = new PumpCheck(PumpRules.all(), Readers.CATALOG);
        return new SheetBuilder(WORDS, Readers.CATALOG).build(routine, check.check(routine));
    }

    /// The routine as a PNG file.
    public static byte[] picture(Routine routine, Palette palette) {
        QrCode code = QrCode.of(routine, Readers.CATALOG, REMARK).orElse(null);
        return RoutinePicture.write(sheet(routine), new RoutineWriter().write(routine), code, palette, WORDS);
    }

    /// The routine as a PDF file.
    public static byte[] pdf(Routine routine, PaperSize size) {
        return RoutinePdf.write(sheet(routine), new RoutineWriter().write(routine), size, WORDS);
    }

    /// The routine as an HTML file.
    public static byte[] page(Routine routine) {
        return new RoutinePage(WORDS, Readers.CATALOG).write(sheet(routine), routine);
    }
}
