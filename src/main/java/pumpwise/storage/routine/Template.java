package pumpwise.storage.routine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.storage.problem.UnreadableFileException;

/// A built-in routine to start from.
///
/// @param id the name of its file without the extension
public record Template(String id) {

    /// The contents of its file.
    public byte[] bytes() {
        try (InputStream in = Template.class.getResourceAsStream(file())) {
            if (in == null) {
                throw new IOException("no " + file() + " is packed into Pumpwise");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The routine, checked against the catalog like any other file.
    public Routine routine(Catalog catalog) {
        try {
            return new RoutineReader(catalog).read(file(), bytes());
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(id + " does not fit the catalog", e);
        }
    }

    private String file() {
        return id + ".json";
    }
}
