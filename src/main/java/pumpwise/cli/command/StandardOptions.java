package pumpwise.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The options that every command has: the help and the version.
public final class StandardOptions {

    private StandardOptions() {}

    public static void addTo(CommandSpec command) {
        command.versionProvider(() -> new String[] {Version.text()});
        command.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("${bundle:cli.option.help}")
                .build());
        command.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("${bundle:cli.option.version}")
                .build());
    }
}
