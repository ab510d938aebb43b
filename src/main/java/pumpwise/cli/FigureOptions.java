package pumpwise.cli;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;
import pumpwise.catalog.Worded;
import pumpwise.export.picture.FigurePicture;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.shape.Palette;
import pumpwise.words.Words;

/// Reads the values of the options of `figure`.
final class FigureOptions {

    private final Supplier<Words> words;

    /// @param words only used if a value is invalid
    FigureOptions(Supplier<Words> words) {
        this.words = words;
    }

    /// The moment of a movement to draw.
    ToDoubleFunction<Subject> moment(String given) {
        return switch (given) {
            case "low" -> _ -> 0;
            case "peak" -> Subject::peak;
            default -> {
                double share = number(given);
                if (!(share >= 0 && share <= 1)) {
                    throw invalid("cli.figure.bad-at", given);
                }
                yield _ -> share;
            }
        };
    }

    /// The colors.
    Palette palette(String given) {
        return Arrays.stream(Palette.values())
                .filter(palette -> Worded.key(palette).equals(given))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "cli.figure.bad-theme",
                        given,
                        Arrays.stream(Palette.values()).map(Worded::key).collect(Collectors.joining(", "))));
    }

    /// The width and height in pixels.
    int size(String given) {
        double pixels = number(given);
        if (pixels >= FigurePicture.MIN_SIZE && pixels <= FigurePicture.MAX_SIZE && pixels == Math.rint(pixels)) {
            return (int) pixels;
        }
        throw invalid(
                "cli.figure.bad-size",
                given,
                Integer.toString(FigurePicture.MIN_SIZE),
                Integer.toString(FigurePicture.MAX_SIZE));
    }

    /// NaN if it is not a number.
    private static double number(String given) {
        try {
            return Double.parseDouble(given);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private TypeConversionException invalid(String key, Object... arguments) {
        return new TypeConversionException(words.get().text(key, arguments));
    }
}
