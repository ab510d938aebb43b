package pumpwise.importing.picture;

import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;

/// Ends the search for a QR code that finds too many places that look like a corner of one. The library tries all triples
/// of them, which takes minutes in a picture that is full of corners. Around a code there are fewer than ten.
final class CornerLimit implements ResultPointCallback {

    private final int most;
    private int found;

    CornerLimit(int most) {
        this.most = most;
    }

    @Override
    public void foundPossibleResultPoint(ResultPoint point) {
        found++;
        if (found > most) {
            throw new ExceededException();
        }
    }

    /// Thrown out of the search.
    static final class ExceededException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private ExceededException() {
            super("too many possible corners", null, false, false);
        }
    }
}
