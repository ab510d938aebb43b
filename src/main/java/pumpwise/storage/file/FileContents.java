package pumpwise.storage.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// What is written into a file, which need not fit into memory.
@FunctionalInterface
public interface FileContents {

    /// Writes everything. May be called again, and then writes the same.
    void writeTo(OutputStream out) throws IOException;

    /// Everything in memory.
    default byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
        return bytes.toByteArray();
    }
}
