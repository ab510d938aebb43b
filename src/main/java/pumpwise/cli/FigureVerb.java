package pumpwise.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.export.picture.FigurePicture;
import pumpwise.export.picture.PngWriter;
import pumpwise.export.picture.SvgWriter;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.shape.Palette;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.words.Words;

/// `figure EXERCISE --out FILE`: draws the figure of an exercise, without a display.
final class FigureVerb extends Verb {

    private static final int USUAL_SIZE = 480;

    private final PositionalParamSpec exercise = add(PositionalParamSpec.builder()
            .paramLabel("EXERCISE")
            .index("0")
            .arity("1")
            .required(true)
            .type(String.class)
            .description(described("cli.figure.exercise"))
            .build());

    private final OptionSpec at;
    private final OptionSpec theme;
    private final OptionSpec size;

    private final OptionSpec target = add(OptionSpec.builder("--out")
            .paramLabel("FILE")
            .required(true)
            .type(Path.class)
            .description(described("cli.figure.out"))
            .build());

    /// @param words only used for the messages about invalid options
    FigureVerb(Supplier<Tools> tools, Supplier<Words> words) {
        super("figure", "cli.figure", tools);
        FigureOptions options = new FigureOptions(words);
        at = option("--at", "low|peak|0..1", "cli.figure.at", ToDoubleFunction.class, options::moment);
        theme = option("--theme", "light|dark", "cli.figure.theme", Palette.class, options::palette);
        size = option("--size", "PIXELS", "cli.figure.size", Integer.class, options::size);
    }

    private OptionSpec option(
            String name, String label, String description, Class<?> type, ITypeConverter<?> converter) {
        return add(OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .converters(converter)
                .description(described(description))
                .build());
    }

    @Override
    protected int run(Tools tools) throws CannotSaveException {
        Path file = target.getValue();
        boolean isSvg = hasEnding(file, ".svg");
        if (!isSvg && !hasEnding(file, ".png")) {
            return refuse(tools.words().text("cli.figure.bad-format", file.toString()));
        }
        String wanted = exercise.getValue();
        Optional<Exercise> found = find(tools, wanted);
        if (found.isEmpty()) {
            return refuse(unknown(tools, wanted));
        }
        Optional<Subject> subject = ExerciseSubject.of(found.get());
        if (subject.isEmpty()) {
            return refuse(tools.words().text("cli.figure.none", found.get().name()));
        }
        FigurePicture picture = picture(found.get(), subject.get());
        new AtomicFile().write(file, isSvg ? SvgWriter.write(picture) : PngWriter.write(picture));
        out().println(tools.words().text("cli.fix.written", file.toString()));
        return ExitCode.OK;
    }

    private FigurePicture picture(Exercise drawn, Subject subject) {
        @Nullable ToDoubleFunction<Subject> moment = at.getValue();
        @Nullable Palette palette = theme.getValue();
        @Nullable Integer pixels = size.getValue();
        int width = pixels == null ? USUAL_SIZE : pixels;
        return FigurePicture.of(
                drawn.name(),
                subject,
                moment == null ? subject.characteristic() : moment.applyAsDouble(subject),
                palette == null ? Palette.LIGHT : palette,
                width,
                width);
    }

    private int refuse(String why) {
        err().println(why);
        return ExitCode.UNUSABLE;
    }

    private static Optional<Exercise> find(Tools tools, String wanted) {
        return tools.catalog().find(wanted).or(() ->
                tools.catalog().filter(each -> each.name().equalsIgnoreCase(wanted.strip())).stream().findFirst());
    }

    private static String unknown(Tools tools, String wanted) {
        String id = wanted.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return tools.catalog()
                .nearestId(id)
                .map(nearest -> tools.words().text("cli.figure.nearest", wanted, nearest))
                .orElseGet(() -> tools.words().text("cli.figure.unknown", wanted));
    }

    private static boolean hasEnding(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
