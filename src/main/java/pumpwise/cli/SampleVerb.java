package pumpwise.cli;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import pumpwise.storage.SampleRoutine;

/// `sample`: the sample routine, to be redirected into a file.
@Command(name = "sample", mixinStandardHelpOptions = true, description = "${bundle:cli.sample}")
final class SampleVerb extends Verb {

    SampleVerb(Supplier<Tools> tools) {
        super(tools);
    }

    @Override
    int run(Tools tools) {
        out().print(new String(SampleRoutine.bytes(), StandardCharsets.UTF_8));
        return ExitCode.FINE;
    }
}
