package pumpwise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;

/// The sample that comes with Pumpwise: the routine of Jordan, "Glute Pump: How to Achieve It, Exercises, and
/// Benefits".
public final class SampleRoutine {

    private static final String FILE = "glute-pump.json";

    private SampleRoutine() {}

    /// The file of the sample.
    public static byte[] bytes() {
        try (InputStream in = SampleRoutine.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("no sample routine is packed into Pumpwise");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sample, held against the catalog as any other file is.
    public static Routine routine(Catalog catalog) {
        try {
            return new RoutineReader(catalog).read(FILE, bytes());
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("the sample routine does not fit the catalog", e);
        }
    }
}
