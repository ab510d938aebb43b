package pumpwise.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.CleanText;

/// One command of the command line. Failures become a message and an exit code.
public abstract class Verb implements Callable<Integer> {

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final Supplier<Tools> tools;

    /// @param name what users type
    /// @param description the key of its description in the help
    /// @param tools created only when the command runs
    protected Verb(String name, String description, Supplier<Tools> tools) {
        this.tools = tools;
        spec.name(name).usageMessage().description(described(description));
        StandardOptions.addTo(spec);
    }

    /// The definition of the command. It is built by hand, because reading it from annotations takes longer than most
    /// commands.
    public final CommandSpec spec() {
        return spec;
    }

    /// Adds the file that the command reads.
    ///
    /// @param description the key of its description in the help
    protected final PositionalParamSpec file(String description) {
        return add(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("1")
                .required(true)
                .type(Path.class)
                .description(described(description))
                .build());
    }

    /// Adds an option without a value.
    ///
    /// @param description the key of its description in the help
    protected final OptionSpec flag(String name, String description) {
        return add(OptionSpec.builder(name)
                .type(boolean.class)
                .description(described(description))
                .build());
    }

    protected final <T extends ArgSpec> T add(T argument) {
        spec.add(argument);
        return argument;
    }

    /// How picocli refers to a text.
    public static String described(String key) {
        return "${bundle:" + key + "}";
    }

    protected static boolean isSet(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    protected static Path path(PositionalParamSpec file) {
        return file.getValue();
    }

    /// Runs the command and returns the exit code.
    protected abstract int run(Tools tools) throws UnreadableFileException, CannotSaveException;

    @Override
    public final Integer call() {
        Tools ready = tools.get();
        ready.own().problems().forEach(problem -> err().println(ready.problems().text(problem)));
        List<ConflictCopy> conflicts = ready.own().conflicts();
        if (!conflicts.isEmpty()) {
            String names = conflicts.stream()
                    .map(conflict -> String.valueOf(conflict.file().getFileName()))
                    .collect(Collectors.joining(", "));
            err().println(ready.words().text("cli.conflicts", conflicts.size(), names));
        }
        try {
            return run(ready);
        } catch (UnreadableFileException e) {
            err().println(ready.problems().text(e));
            return ExitCode.UNUSABLE;
        } catch (CannotSaveException e) {
            err().println(ready.problems().text(e));
            return ExitCode.UNUSABLE;
        } finally {
            out().flush();
            err().flush();
        }
    }

    /// Prints JSON that may contain untrusted text.
    protected final void printJson(String json) {
        out().print(CleanText.ofJson(json));
    }

    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
