package pumpwise.ui.common;

/// Carries trouble from where files are handled to where people are told.
public final class TroubleException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    public TroubleException(Trouble trouble) {
        super(trouble.what(), trouble.cause());
        this.trouble = trouble;
    }

    /// What is to be told.
    public Trouble trouble() {
        return trouble;
    }
}
