package pumpwise.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// Saves two contents alternately until it is killed: a process for tests that simulate power failures.
public final class SaveLoop {

    public static final int SIZE = 50_000;

    private SaveLoop() {}

    /// Saves until it is killed.
    ///
    /// @param arguments the file to save
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        AtomicFile files = new AtomicFile();
        files.write(file, contents('a'));
        System.out.println("saving");
        while (true) {
            files.write(file, contents('b'));
            files.write(file, contents('a'));
        }
    }

    public static byte[] contents(char letter) {
        byte[] contents = new byte[SIZE];
        Arrays.fill(contents, (byte) letter);
        return contents;
    }
}
