package pumpwise.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The licenses of everything in the installed program, which the build collects.
public final class ProgramLicenses {

    private static final String FILE = "/pumpwise/licenses.txt";

    private ProgramLicenses() {}

    /// The lines of the collection: what the program consists of, then the texts. Empty in a checkout, which has none.
    ///
    /// @throws IOException if it cannot be read
    public static List<String> lines() throws IOException {
        try (InputStream file = ProgramLicenses.class.getResourceAsStream(FILE)) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
