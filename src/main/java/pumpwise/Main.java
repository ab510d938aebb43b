package pumpwise;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.cli.PumpwiseCommand;
import pumpwise.cli.TrainingCommands;
import pumpwise.platform.Display;
import pumpwise.platform.Utf8Restart;
import pumpwise.platform.WindowsArguments;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.platform.instance.RunningInstance;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.ui.App;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The entry point of the program. It opens the window without arguments or with a file to open, and runs the command
/// line with a verb.
public final class Main {

    /// The exit code for unusable input, as on the command line.
    private static final int UNUSABLE = 2;

    private Main() {}

    /// Starts Pumpwise.
    public static void main(String[] given) {
        Utf8Restart.ifNeeded(System.getProperties(), System.getenv());
        String[] args = WindowsArguments.repaired(System.getProperty("os.name", ""), given);
        // Only for pictures in files. With a display, AWT would open a connection of its own beside that of JavaFX.
        System.getProperties().putIfAbsent("java.awt.headless", "true");
        Words words = Words.in(Locale.ENGLISH);
        DataDirectory home;
        try {
            home = DataDirectory.find(System.getProperties(), System.getenv());
        } catch (InvalidPathException e) {
            System.err.println(words.text("cli.home-invalid", e.getInput()));
            System.exit(UNUSABLE);
            return;
        }
        PumpwiseCommand commands = new PumpwiseCommand(home, System.out, System.err);
        @Nullable Path file = routineFile(args, commands);
        if (args.length > 0 && file == null) {
            System.exit(commands.run(args));
        }
        if (file != null && !Files.exists(file)) {
            Problem problem = Problem.ofFile(args[0], ProblemKind.NO_SUCH_FILE);
            System.err.println(new ProblemWords(words).text(problem));
            System.exit(UNUSABLE);
        }
        if (TrainingCommands.areRequested()) {
            TrainingCommands.run(home);
        } else if (!RunningInstance.ask(home.folder(), new OpenRequest(file))) {
            openWindow(home, file, commands, words);
        }
    }

    /// The file in `pumpwise FILE`, as a file manager starts the program; null if the arguments are for the command
    /// line.
    private static @Nullable Path routineFile(String[] args, PumpwiseCommand commands) {
        if (args.length != 1 || args[0].startsWith("-") || commands.hasVerb(args[0])) {
            return null;
        }
        try {
            Path file = Path.of(args[0]).toAbsolutePath();
            return args[0].endsWith(".json") || Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            // The command line reports it.
            return null;
        }
    }

    private static void openWindow(DataDirectory home, @Nullable Path file, PumpwiseCommand commands, Words words) {
        Optional<Display.Obstacle> obstacle = Display.obstacle(System.getProperties(), System.getenv());
        if (obstacle.isPresent()) {
            withoutWindow(words.text(obstacle.get().key()), file, commands);
            return;
        }
        Display.prepare(System.getProperties(), System.getenv());
        try {
            App.launch(home, file);
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (!Display.isRefusal(cause)) {
                throw e;
            }
            withoutWindow(words.text("cli.no-window.failed", String.valueOf(cause.getMessage())), file, commands);
        }
    }

    private static void withoutWindow(String why, @Nullable Path file, PumpwiseCommand commands) {
        if (file == null) {
            commands.showWithoutWindow(why);
        } else {
            System.err.println(why);
            System.exit(commands.run("check", file.toString()));
        }
    }
}
