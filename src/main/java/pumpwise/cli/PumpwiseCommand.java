package pumpwise.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import pumpwise.routine.Routine;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.routine.Templates;
import pumpwise.words.Words;

/// The program on the command line, and the verbs it knows.
@Command(name = "pumpwise", mixinStandardHelpOptions = true, version = PumpwiseCommand.VERSION, description = "${bundle:cli.pumpwise}")
public final class PumpwiseCommand {

    static final String VERSION = "Pumpwise 1.0.0";

    private final DataDirectory home;
    private final Supplier<Tools> tools;
    private final PrintWriter out;
    private final PrintWriter err;

    /// A command line over a person's folder, which speaks to these streams in UTF-8.
    public PumpwiseCommand(DataDirectory home, PrintStream out, PrintStream err) {
        this.home = home;
        tools = new Once<>(() -> Tools.over(home));
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
    }

    /// Whether the command line has a verb of this name.
    public boolean hasVerb(String name) {
        return commandLine().getSubcommands().containsKey(name);
    }

    /// Carries out one call.
    ///
    /// @param arguments as the shell gives them, the verb first
    /// @return what the program is to exit with: 0 fine, 1 the routine has errors, 2 unusable file or call
    public int run(String... arguments) {
        int code = commandLine().execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(this);
        for (Verb verb : new Verb[] {
            new CheckVerb(tools),
            new FixVerb(tools),
            new TimelineVerb(tools),
            new SimulateVerb(tools),
            new ExercisesVerb(tools),
            new ImportExercisesVerb(tools, home),
            new SampleVerb(tools)
        }) {
            CommandLine sub = new CommandLine(verb);
            sub.getCommandSpec().version(VERSION);
            line.addSubcommand(sub);
        }
        // These reach only the verbs that are there already.
        line.registerConverter(Path.class, new FileArgument(Words.in(Locale.ENGLISH)));
        IParameterExceptionHandler usual = line.getParameterExceptionHandler();
        line.setParameterExceptionHandler((failure, all) -> {
            if (failure.getCause() instanceof FileArgument.InvalidFileName invalid) {
                err.println(invalid.getMessage());
                return ExitCode.UNUSABLE;
            }
            return usual.handleParseException(failure, all);
        });
        line.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setResourceBundle(ResourceBundle.getBundle("pumpwise.words.cli", Locale.ENGLISH));
        return line;
    }

    /// Where no window can be opened: says why, then shows what there is to see without one, which is the checked
    /// sample and its timeline.
    ///
    /// @param why what is missing and what to install
    public void showWithoutWindow(String why) {
        Tools ready = tools.get();
        Routine sample = Templates.SAMPLE.routine(ready.catalog());
        out.println(why);
        out.println();
        new VerdictText(ready, out).print(sample, ready.check().check(sample));
        out.println();
        new TimelineText(ready, out).print(SessionPlan.of(sample, ready.catalog()));
        out.println();
        out.println(ready.words().say("cli.no-window.next"));
        out.flush();
    }

    /// Makes its value when it is first asked for.
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public T get() {
            T made = value;
            if (made == null) {
                made = source.get();
                value = made;
            }
            return made;
        }
    }
}
