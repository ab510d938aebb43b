package pumpwise.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/// The version of the program from a resource that the build fills in.
public final class Version {

    private static final String FILE = "version.properties";

    private Version() {}

    /// `Pumpwise 1.0.0`; without a number if the resource was not filled in.
    public static String text() {
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
