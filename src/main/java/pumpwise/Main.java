package pumpwise;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import pumpwise.cli.PumpwiseCommand;
import pumpwise.platform.Display;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.App;
import pumpwise.words.Words;

/// Where the program begins: no arguments open the window, a verb is for the command line.
public final class Main {

    private Main() {}

    /// Starts Pumpwise.
    public static void main(String[] args) {
        DataDirectory home = DataDirectory.find(System.getProperties(), System.getenv());
        PumpwiseCommand commands = new PumpwiseCommand(home, System.out, System.err);
        if (args.length > 0) {
            System.exit(commands.run(args));
        }
        Words words = Words.in(Locale.ENGLISH);
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
