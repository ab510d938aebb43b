package pumpwise.cli.command;

/// Exit codes of the program.
public final class ExitCode {

    /// Success; the routine may have warnings and advice.
    public static final int OK = 0;

    /// The routine has errors.
    public static final int ERRORS = 1;

    /// A file could not be read or written, or the arguments are wrong.
    public static final int UNUSABLE = 2;

    private ExitCode() {}
}
