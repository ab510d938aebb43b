package pumpwise.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pumpwise.cli.command.ExitCode;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// `sample [NAME]`: prints a built-in routine.
final class SampleVerb extends Verb {

    private final PositionalParamSpec name = add(PositionalParamSpec.builder()
            .paramLabel("NAME")
            .index("0")
            .arity("0..1")
            .type(Template.class)
            .description(described("cli.sample.name"))
            .build());

    private final OptionSpec list = flag("--list", "cli.sample.list");

    SampleVerb(Supplier<Tools> tools) {
        super("sample", "cli.sample", tools);
    }

    @Override
    protected int run(Tools tools) {
        if (isSet(list)) {
            Templates.all()
                    .forEach(each -> out().printf(
                                    Locale.ROOT, "%-20s  %s%n", each.id(), each.routine(tools.catalog()).name()));
        } else {
            Template chosen = name.getValue();
            Template template = chosen == null ? Templates.SAMPLE : chosen;
            out().print(new String(template.bytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
