package pumpwise.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command line, still empty: prints the words it got, one a line.
@Command(name = "pumpwise", version = "Pumpwise 1.0.0", mixinStandardHelpOptions = true)
public final class Cli implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters
    private List<String> words = List.of();

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        words.forEach(out::println);
        out.flush();
    }
}
