package pumpwise.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import pumpwise.cli.command.ExitCode;
import pumpwise.words.Words;

/// Reports wrong arguments. What looks like an unknown option may be a file whose name starts with a hyphen; picocli
/// alone would only say that the file is missing.
final class WrongArguments implements IParameterExceptionHandler {

    private final IParameterExceptionHandler usual;
    private final Supplier<Words> words;

    WrongArguments(IParameterExceptionHandler usual, Supplier<Words> words) {
        this.usual = usual;
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) throws Exception {
        CommandLine command = e.getCommandLine();
        if (e.getCause() instanceof FileArgument.InvalidFileName invalid) {
            command.getErr().println(invalid.getMessage());
            return ExitCode.UNUSABLE;
        }
        Optional<String> file = hyphenFile(command.getCommandSpec(), arguments);
        if (file.isEmpty()) {
            return usual.handleParseException(e, arguments);
        }
        command.getErr().println(words.get().text("cli.argument.hyphen", file.get()));
        return ExitCode.UNUSABLE;
    }

    private static Optional<String> hyphenFile(CommandSpec command, String[] arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.length() > 1 && argument.startsWith("-"))
                .filter(argument -> !argument.startsWith("--") || argument.contains("."))
                .filter(argument -> command.findOption(argument.split("=", 2)[0]) == null)
                .findFirst();
    }
}
