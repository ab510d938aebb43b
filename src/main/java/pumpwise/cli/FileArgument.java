package pumpwise.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import pumpwise.words.Words;

/// Reads an argument that names a file.
final class FileArgument implements ITypeConverter<Path> {

    private final Words words;

    FileArgument(Words words) {
        this.words = words;
    }

    @Override
    public Path convert(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidFileName(words.say("cli.file-invalid", name.replaceAll("\\p{Cntrl}", "\uFFFD")), e);
        }
    }

    /// No file on this system can have the name. The message is the whole line to be printed.
    static final class InvalidFileName extends TypeConversionException {

        private static final long serialVersionUID = 1;

        InvalidFileName(String message, InvalidPathException cause) {
            super(message);
            initCause(cause);
        }
    }
}
