package pumpwise.cli;

/// What the program tells the shell that called it.
final class ExitCode {

    /// All is well; warnings and advice are allowed.
    static final int FINE = 0;

    /// The routine has errors.
    static final int ERRORS = 1;

    /// A file could not be read or written, or the words of the call are off.
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
