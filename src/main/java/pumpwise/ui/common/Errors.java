package pumpwise.ui.common;

/// The one place where the user is told about errors.
@FunctionalInterface
public interface Errors {

    /// Shows an error until the user dismisses it, and writes its cause to the log.
    void report(UserError error);

    /// Takes back an error that no longer matters, whether it is shown or waits.
    default void withdraw(UserError error) {}
}
