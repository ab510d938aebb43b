package pumpwise;

import javafx.application.Application;
import picocli.CommandLine;
import pumpwise.cli.Cli;
import pumpwise.ui.App;

/// The way in: no arguments open the window, a verb runs the command line.
public final class Main {
    private Main() {}

    /// Starts Pumpwise.
    public static void main(String[] args) {
        if (args.length == 0) {
            Application.launch(App.class);
        } else {
            System.exit(new CommandLine(new Cli()).execute(args));
        }
    }
}
