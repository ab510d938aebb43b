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
import pumpwise.platform.PortableCopy;
import pumpwise.platform.Utf8Restart;
import pumpwise.platform.WindowsArguments;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.platform.instance.RunningInstance;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.ui.App;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The entry point of the program. It opens the window without arguments, with a file, or with one of the options of
/// [OpenRequest], and runs the command line with a verb.
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
        PortableCopy.prepare(System.getProperties(), System.getenv());
        DataDirectory home;
        try {
            home = DataDirectory.find(System.getProperties(), System.getenv());
        } catch (InvalidPathException e) {
            System.err.println(words.text("cli.home-invalid", e.getInput()));
            System.exit(UNUSABLE);
            return;
        }
        PumpwiseCommand commands = new PumpwiseCommand(home, System.out, System.err);
        OpenRequest request = request(args, commands);
        if (request == null) {
            System.exit(commands.run(args));
            return;
        }
        if (request.file() != null && !Files.exists(request.file())) {
            Problem problem = Problem.ofFile(args[0], ProblemKind.NO_SUCH_FILE);
            System.err.println(new ProblemWords(words).text(problem));
            System.exit(UNUSABLE);
        }
        if (TrainingCommands.areRequested()) {
            TrainingCommands.run(home);
        } else if (!RunningInstance.ask(home.folder(), request)) {
            openWindow(home, request, commands, words);
        }
    }

    /// What to do in the window; null if the arguments are for the command line.
    private static @Nullable OpenRequest request(String[] args, PumpwiseCommand commands) {
        if (args.length == 0) {
            return new OpenRequest(null);
        }
        if (args.length > 1 || commands.hasVerb(args[0])) {
            return null;
        }
        Path file = args[0].startsWith("-") ? null : routineFile(args[0]);
        return file == null ? OpenRequest.ofArgument(args[0]).orElse(null) : new OpenRequest(file);
    }

    /// The file in `pumpwise FILE`, as a file manager starts the program; null if the argument is no routine.
    private static @Nullable Path routineFile(String argument) {
        try {
            Path file = Path.of(argument).toAbsolutePath();
            boolean isRoutine = argument.endsWith(JsonFolder.EXTENSION) || argument.endsWith(RoutineFile.EXTENSION);
            return isRoutine || Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            // The command line reports it.
            return null;
        }
    }

    private static void openWindow(DataDirectory home, OpenRequest request, PumpwiseCommand commands, Words words) {
        Optional<Display.Obstacle> obstacle = Display.obstacle(System.getProperties(), System.getenv());
        if (obstacle.isPresent()) {
            withoutWindow(words.text(obstacle.get().key()), request.file(), commands);
            return;
        }
        Display.prepare(System.getProperties(), System.getenv());
        try {
            App.launch(home, request);
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (!Display.isRefusal(cause)) {
                throw e;
            }
            withoutWindow(words.text("cli.no-window.failed", String.valueOf(cause.getMessage())), request.file(), commands);
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
