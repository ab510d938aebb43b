package pumpwise.ui.common;

/// The one place where people are told that something went wrong.
@FunctionalInterface
public interface Errors {

    /// Shows it until it is put away, and writes its cause to the log.
    void tell(UserError trouble);
}
