package pumpwise.cli;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import pumpwise.export.other.CalendarFile;
import pumpwise.export.other.IntervalTimer;
import pumpwise.export.other.LiftLogPlan;
import pumpwise.export.other.Liftoscript;
import pumpwise.export.other.NotWritten;
import pumpwise.export.other.Schedule;
import pumpwise.export.other.WrittenPlan;
import pumpwise.export.page.RoutinePage;
import pumpwise.export.paper.PaperSize;
import pumpwise.export.paper.RoutinePdf;
import pumpwise.export.picture.QrCode;
import pumpwise.export.picture.RoutinePicture;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.export.sheet.SheetBuilder;
import pumpwise.export.text.RoutineText;
import pumpwise.figure.shape.Palette;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineWriter;

/// The formats of `export`, each with its name on the command line and its writer.
enum ExportFormat {
    TEXT(true, request -> bytes(new RoutineText(request.tools().catalog()).plain(request.routine()))),
    MARKDOWN(true, request -> bytes(new RoutineText(request.tools().catalog()).markdown(request.routine()))),
    PNG(false, ExportFormat::png),
    PDF(false, ExportFormat::pdf),
    HTML(true, request -> new RoutinePage(request.tools().words(), request.tools().catalog()).write(request.sheet(), request.routine())),
    LIFTLOG(true, request -> request.content(
            new LiftLogPlan(request.tools().catalog()).write(request.routine(), request.now().toLocalDate()))),
    INTERVALS(true, request -> bytes(
            new IntervalTimer(request.tools().catalog(), request.tools().words()).write(request.routine()))),
    LIFTOSCRIPT(true, request -> request.content(new Liftoscript(request.tools().catalog()).write(request.routine()))),
    ICS(true, request -> bytes(
            new CalendarFile(request.tools().catalog()).write(request.routine(), request.schedule(), request.now()))),
    JSON(true, request -> new RoutineWriter().write(request.routine()));

    private final boolean isText;

    @SuppressWarnings("ImmutableEnumChecker") // stateless
    private final Writer writer;

    ExportFormat(boolean isText, Writer writer) {
        this.isText = isText;
        this.writer = writer;
    }

    /// What to write.
    ///
    /// @param theme the colors of a picture
    /// @param paper the size of paper
    /// @param schedule for a calendar
    /// @param now the time in the user's zone
    /// @param left receives what a format has no place for
    record Request(
            Routine routine,
            Tools tools,
            Palette theme,
            PaperSize paper,
            Schedule schedule,
            ZonedDateTime now,
            Consumer<NotWritten> left) {

        byte[] content(WrittenPlan plan) {
            plan.left().forEach(left);
            return bytes(plan.text());
        }

        RoutineSheet sheet() {
            return new SheetBuilder(tools.words(), tools.catalog()).build(routine, tools.check().check(routine));
        }
    }

    /// Writes a routine.
    @FunctionalInterface
    private interface Writer {
        byte[] write(Request request);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Request request) {
        Tools tools = request.tools();
        return RoutinePicture.write(
                request.sheet(),
                new RoutineWriter().write(request.routine()),
                QrCode.of(request.routine(), tools.catalog(), tools.words().text("sheet.qr.remark")).orElse(null),
                request.theme(),
                tools.words());
    }

    private static byte[] pdf(Request request) {
        byte[] file = new RoutineWriter().write(request.routine());
        return RoutinePdf.write(request.sheet(), file, request.paper(), request.tools().words());
    }

    /// The name on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it can be printed to a terminal.
    boolean isText() {
        return isText;
    }

    /// The routine in this format.
    byte[] write(Request request) {
        return writer.write(request);
    }

    /// The names of all formats.
    static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }

    /// The format with a name.
    static Optional<ExportFormat> find(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
