package pumpwise.ui.train.running;

import java.io.IOException;
import pumpwise.session.record.SessionRecord;

/// Hears of the end of the session.
public interface SessionEndListener {

    /// It came to its end, and is being kept.
    void over(SessionRecord record);

    /// It is kept.
    void kept();

    /// It could not be kept.
    void notKept(IOException cause);

    /// It was left without keeping anything.
    void discarded();

    /// It was left, but its journal could not be taken away.
    void notDiscarded(IOException cause);
}
