package pumpwise.ui.train.log;

import java.util.HashMap;
import java.util.Map;
import pumpwise.session.Session;
import pumpwise.session.SetLog;

/// Corrections that were sent to the session and are not displayed yet, because the disk is slow. The next key press
/// builds on them, so that none of several fast ones is lost.
final class SentCorrections {

    private final Map<Integer, SetLog> byStep = new HashMap<>();

    /// The latest version of a set.
    ///
    /// @param shown the displayed version
    SetLog latest(SetLog shown) {
        return byStep.getOrDefault(shown.step(), shown);
    }

    /// Remembers a correction that is being sent.
    void add(SetLog corrected) {
        byStep.put(corrected.step(), corrected);
    }

    /// Forgets the corrections that have arrived.
    void update(Session session) {
        byStep.values().removeIf(sent -> {
            SetLog shown = session.log().get(sent.step());
            return shown == null || shown.equals(sent);
        });
    }

    /// Forgets everything, for another session.
    void clear() {
        byStep.clear();
    }
}
