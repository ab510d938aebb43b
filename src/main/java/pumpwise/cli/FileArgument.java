package pumpwise.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import pumpwise.words.Words;

/// The converter for file arguments of the command line.
final class FileArgument implements ITypeConverter<Path> {

    private final Supplier<Words> words;

    /// @param words only used if the argument is invalid
    FileArgument(Supplier<Words> words) {
        this.words = words;
    }

    @Override
    public Path convert(String name) {
        if (name.isBlank()) {
            throw new InvalidFileName(words.get().text("cli.argument.empty"), null);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidFileName(words.get().text("cli.file-invalid", name), e);
        }
    }

    /// Thrown if no file on this system can have the name. The message is the complete line to print.
    static final class InvalidFileName extends TypeConversionException {

        private static final long serialVersionUID = 1;

        InvalidFileName(String message, @Nullable InvalidPathException cause) {
            super(message);
            initCause(cause);
        }
    }
}
