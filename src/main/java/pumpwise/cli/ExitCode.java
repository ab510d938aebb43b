package pumpwise.cli;

/// Exit codes of the program.
final class ExitCode {

    /// Success; the routine may have warnings and advice.
    static final int OK = 0;

    /// The routine has errors.
    static final int ERRORS = 1;

    /// A file could not be read or written, or the arguments are wrong.
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
