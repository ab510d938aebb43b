package pumpwise.platform;

/// Thrown if a function of the operating system could not be called or failed.
final class NativeCallException extends Exception {

    private static final long serialVersionUID = 1;

    NativeCallException(String message) {
        super(message);
    }

    private NativeCallException(Throwable cause) {
        super(cause);
    }

    /// Wraps what a call threw. Errors of the virtual machine, such as a lack of memory, are rethrown.
    static NativeCallException of(Throwable cause) {
        return switch (cause) {
            case NativeCallException already -> already;
            case VirtualMachineError error -> throw error;
            default -> new NativeCallException(cause);
        };
    }
}
