package pumpwise.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import pumpwise.cli.command.StandardOptions;
import pumpwise.cli.command.Tools;
import pumpwise.cli.command.Verb;
import pumpwise.cli.log.ImportSessionsVerb;
import pumpwise.cli.log.NextVerb;
import pumpwise.cli.log.ProgressVerb;
import pumpwise.cli.log.SessionsVerb;
import pumpwise.cli.log.StoredLog;
import pumpwise.routine.Routine;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;
import pumpwise.words.Words;

/// The command line of the program.
public final class PumpwiseCommand {

    private final Supplier<Tools> tools;
    private final Supplier<Words> words = new Once<>(() -> Words.in(Locale.ENGLISH));
    private final Map<String, Supplier<Verb>> verbs = new LinkedHashMap<>();
    private final PrintWriter out;
    private final PrintWriter err;

    /// @param home the user's data directory
    /// @param out receives results in UTF-8
    /// @param err receives errors in UTF-8
    public PumpwiseCommand(DataDirectory home, PrintStream out, PrintStream err) {
        this(home, () -> System.in, InstantSource.system(), out, err);
    }

    /// @param home the user's data directory
    /// @param in the standard input
    /// @param clock tells the time
    /// @param out receives results in UTF-8
    /// @param err receives errors in UTF-8
    PumpwiseCommand(
            DataDirectory home, Supplier<InputStream> in, InstantSource clock, PrintStream out, PrintStream err) {
        tools = new Once<>(() -> Tools.over(home, words.get()));
        verbs.put("check", () -> new CheckVerb(tools, new StoredLog(home, clock)));
        verbs.put("fix", () -> new FixVerb(tools));
        verbs.put("timeline", () -> new TimelineVerb(tools));
        verbs.put("simulate", () -> new SimulateVerb(tools));
        verbs.put("exercises", () -> new ExercisesVerb(tools));
        verbs.put("figure", () -> new FigureVerb(tools, words));
        verbs.put("import-exercises", () -> new ImportExercisesVerb(tools, home));
        verbs.put("import-routine", () -> new ImportRoutineVerb(tools, in));
        verbs.put("export", () -> new ExportVerb(tools, words, out, () -> clock.instant().atZone(ZoneId.systemDefault())));
        verbs.put("sessions", () -> new SessionsVerb(tools, words, new StoredLog(home, clock), out));
        verbs.put("import-sessions", () -> new ImportSessionsVerb(tools, words, new StoredLog(home, clock)));
        verbs.put("next", () -> new NextVerb(tools, words, new StoredLog(home, clock)));
        verbs.put("progress", () -> new ProgressVerb(tools, words, new StoredLog(home, clock)));
        verbs.put("sample", () -> new SampleVerb(tools));
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
    }

    /// Whether there is a command with this name.
    public boolean hasVerb(String name) {
        return verbs.containsKey(name);
    }

    /// Runs one command.
    ///
    /// @param arguments from the shell, starting with the command
    /// @return the exit code: 0 for success, 1 if the routine has errors, 2 for an unusable file or wrong arguments
    public int run(String... arguments) {
        int code = commandLine(arguments).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// Knows all verbs only if the arguments do not begin with one: reading what a verb takes costs time.
    private CommandLine commandLine(String... arguments) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.name("pumpwise").usageMessage().description(Verb.described("cli.pumpwise"));
        StandardOptions.addTo(spec);
        CommandLine line = new CommandLine(spec);
        Supplier<Verb> used = arguments.length == 0 ? null : verbs.get(arguments[0]);
        for (Supplier<Verb> verb : used == null ? verbs.values() : List.of(used)) {
            line.addSubcommand(verb.get().spec());
        }
        // These settings only apply to subcommands that were added before. A file may have a name that starts with @.
        line.setExpandAtFiles(false);
        line.registerConverter(Path.class, new FileArgument(words));
        line.registerConverter(Template.class, new TemplateArgument(words));
        line.setParameterExceptionHandler(new WrongArguments(line.getParameterExceptionHandler(), words));
        line.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setResourceBundle(ResourceBundle.getBundle("pumpwise.words.cli", Locale.ENGLISH));
        return line;
    }

    /// Prints why the window cannot be opened, then the checked sample routine and its timeline.
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
        out.println(ready.words().text("cli.no-window.next"));
        out.flush();
    }

    /// A value that is created on first use.
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
