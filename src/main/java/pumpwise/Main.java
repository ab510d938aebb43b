package pumpwise;

import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import pumpwise.cli.PumpwiseCommand;
import pumpwise.platform.Display;
import pumpwise.platform.Utf8Restart;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.App;
import pumpwise.words.Words;

/// Starts the program: the window without arguments, and the command line with them.
public final class Main {

    /// The exit code of a start that cannot do anything, as on the command line.
    private static final int UNUSABLE = 2;

    private Main() {}

    /// Starts Pumpwise.
    public static void main(String[] args) {
        Utf8Restart.ifNeeded(System.getProperties(), System.getenv());
        Words words = Words.in(Locale.ENGLISH);
        DataDirectory home;
        try {
            home = DataDirectory.find(System.getProperties(), System.getenv());
        } catch (InvalidPathException e) {
            System.err.println(words.say("cli.home-invalid", e.getInput()));
            System.exit(UNUSABLE);
            return;
        }
        PumpwiseCommand commands = new PumpwiseCommand(home, System.out, System.err);
        if (args.length > 0) {
            System.exit(commands.run(args));
        }
        Optional<Display.Obstacle> obstacle = Display.obstacle(System.getProperties(), System.getenv());
        if (obstacle.isPresent()) {
            commands.showWithoutWindow(words.say(obstacle.get().key()));
            return;
        }
        Display.prepare(System.getProperties(), System.getenv());
        try {
            Application.launch(App.class, args);
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (Display.isRefusal(cause)) {
                commands.showWithoutWindow(words.say("cli.no-window.failed", String.valueOf(cause.getMessage())));
                return;
            }
            throw e;
        }
    }
}
