package pumpwise.ui.common;

/// Carries trouble from where files are handled to where people are told.
public final class UserErrorException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient UserError trouble;

    public UserErrorException(UserError trouble) {
        super(trouble.what(), trouble.cause());
        this.trouble = trouble;
    }

    /// What is to be told.
    public UserError trouble() {
        return trouble;
    }
}
