package pumpwise.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// One verb of the command line: does its work and turns what goes wrong into a message and an exit code.
abstract class Verb implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final Supplier<Tools> tools;

    /// @param tools made only when the verb is really carried out
    Verb(Supplier<Tools> tools) {
        this.tools = tools;
    }

    /// Does the work and returns the exit code.
    abstract int run(Tools tools) throws UnreadableFileException, CannotSaveException;

    @Override
    public final Integer call() {
        Tools ready = tools.get();
        ready.exercises().problems().forEach(problem -> err().println(ready.problems().say(problem)));
        try {
            return run(ready);
        } catch (UnreadableFileException e) {
            err().println(ready.problems().say(e));
            return ExitCode.UNUSABLE;
        } catch (CannotSaveException e) {
            err().println(ready.problems().say(e));
            return ExitCode.UNUSABLE;
        } finally {
            out().flush();
            err().flush();
        }
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
