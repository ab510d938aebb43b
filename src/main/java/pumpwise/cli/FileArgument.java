package pumpwise.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import pumpwise.words.Words;

/// Reads a file argument of the command line.
final class FileArgument implements ITypeConverter<Path> {

    private final Supplier<Words> words;

    /// @param words asked for only if the argument is wrong
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

    /// No file on this system can have the name. The message is the whole line to print.
    static final class InvalidFileName extends TypeConversionException {

        private static final long serialVersionUID = 1;

        InvalidFileName(String message, @Nullable InvalidPathException cause) {
            super(message);
            initCause(cause);
        }
    }
}
