package pumpwise.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.CleanText;

/// One command of the command line. Failures become a message and an exit code.
abstract class Verb implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final Supplier<Tools> tools;

    /// @param tools created only when the command runs
    Verb(Supplier<Tools> tools) {
        this.tools = tools;
    }

    /// Runs the command and returns the exit code.
    abstract int run(Tools tools) throws UnreadableFileException, CannotSaveException;

    @Override
    public final Integer call() {
        Tools ready = tools.get();
        ready.exercises().problems().forEach(problem -> err().println(ready.problems().text(problem)));
        List<ConflictCopy> conflicts = ready.exercises().conflicts();
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
    final void printJson(String json) {
        out().print(CleanText.ofJson(json));
    }

    final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    final PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("called without a command line");
        }
        return spec;
    }
}
