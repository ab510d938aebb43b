package pumpwise.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// `sample [NAME]`: prints a built-in routine.
@Command(name = "sample", mixinStandardHelpOptions = true, description = "${bundle:cli.sample}")
final class SampleVerb extends Verb {

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "${bundle:cli.sample.name}")
    private Template template = Templates.SAMPLE;

    @Option(names = "--list", description = "${bundle:cli.sample.list}")
    private boolean list;

    SampleVerb(Supplier<Tools> tools) {
        super(tools);
    }

    @Override
    int run(Tools tools) {
        if (list) {
            Templates.all()
                    .forEach(each -> out().printf(
                                    Locale.ROOT, "%-20s  %s%n", each.id(), each.routine(tools.catalog()).name()));
        } else {
            out().print(new String(template.bytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
