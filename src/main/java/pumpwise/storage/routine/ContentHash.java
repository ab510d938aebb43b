package pumpwise.storage.routine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A hash of the contents of a file, used to detect changes by other programs.
///
/// @param sha256 the hash in hexadecimal digits
public record ContentHash(String sha256) {

    static ContentHash of(byte[] contents) {
        try {
            return new ContentHash(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
