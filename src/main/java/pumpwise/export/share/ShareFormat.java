package pumpwise.export.share;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import pumpwise.catalog.Catalog;
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
import pumpwise.rules.PumpCheck;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.words.Words;

/// The forms in which a routine is shared, each with its name on the command line, the ending of its files, and its
/// writer. The window offers them in this order.
public enum ShareFormat {
    TEXT(".txt", true, request -> bytes(new RoutineText(request.catalog()).plain(request.routine()))),
    MARKDOWN(".md", true, request -> bytes(new RoutineText(request.catalog()).markdown(request.routine()))),
    PNG(".png", false, ShareFormat::png),
    PDF(".pdf", false, ShareFormat::pdf),
    HTML(".html", true, request -> new RoutinePage(request.words(), request.catalog()).write(request.sheet(), request.routine())),
    LIFTLOG(".liftlogplan", true, request -> request.content(
            new LiftLogPlan(request.catalog()).write(request.routine(), request.now().toLocalDate()))),
    INTERVALS(".json", true, request -> bytes(
            new IntervalTimer(request.catalog(), request.words()).write(request.routine()))),
    LIFTOSCRIPT(".txt", true, request -> request.content(new Liftoscript(request.catalog()).write(request.routine()))),
    ICS(".ics", true, request -> bytes(
            new CalendarFile(request.catalog()).write(request.routine(), request.options().schedule(), request.now()))),
    JSON(RoutineFile.EXTENSION, true, request -> new RoutineWriter().write(request.routine()));

    private final String ending;
    private final boolean isText;

    @SuppressWarnings("ImmutableEnumChecker") // stateless
    private final Writer writer;

    ShareFormat(String ending, boolean isText, Writer writer) {
        this.ending = ending;
        this.isText = isText;
        this.writer = writer;
    }

    /// What can be chosen about some formats.
    ///
    /// @param theme the colors of a picture
    /// @param paper the size of paper
    /// @param schedule for a calendar
    public record Options(Palette theme, PaperSize paper, Schedule schedule) {}

    /// What to write.
    ///
    /// @param words the texts that the format adds
    /// @param catalog the exercises of the routine
    /// @param check finds the principles that it meets
    /// @param now the time in the user's zone
    /// @param left receives what a format has no place for
    public record Request(
            Routine routine,
            Words words,
            Catalog catalog,
            PumpCheck check,
            Options options,
            ZonedDateTime now,
            Consumer<NotWritten> left) {

        byte[] content(WrittenPlan plan) {
            plan.left().forEach(left);
            return bytes(plan.text());
        }

        RoutineSheet sheet() {
            return new SheetBuilder(words, catalog).build(routine, check.check(routine));
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
        return RoutinePicture.write(
                request.sheet(),
                new RoutineWriter().write(request.routine()),
                QrCode.of(request.routine(), request.catalog(), request.words().text("sheet.qr.remark")).orElse(null),
                request.options().theme(),
                request.words());
    }

    private static byte[] pdf(Request request) {
        byte[] file = new RoutineWriter().write(request.routine());
        return RoutinePdf.write(request.sheet(), file, request.options().paper(), request.words());
    }

    /// The name on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The ending of a file name, with its dot.
    public String ending() {
        return ending;
    }

    /// Whether it can be printed to a terminal.
    public boolean isText() {
        return isText;
    }

    /// The routine in this format.
    public byte[] write(Request request) {
        return writer.write(request);
    }

    /// The names of all formats.
    public static List<String> words() {
        return Arrays.stream(values()).map(ShareFormat::word).toList();
    }

    /// The format with a name.
    public static Optional<ShareFormat> find(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
