package pumpwise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/// The version of the program, which the build writes into a resource.
final class Version {

    private static final String FILE = "version.properties";

    private Version() {}

    /// `Pumpwise 1.0.0`; without a number if the resource did not come from the build.
    static String text() {
        Properties values = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(FILE), FILE)) {
            values.load(in);
        } catch (IOException e) {
            return "Pumpwise";
        }
        String number = values.getProperty("version", "");
        return number.startsWith("$") ? "Pumpwise" : "Pumpwise " + number;
    }
}
