package pumpwise.ui.progress.log;

import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;

/// An edited session that is not saved yet.
///
/// @param saved the session as it was saved last
/// @param wanted the session as the user left it
/// @param isWriting whether it is being saved
/// @param failure why it could not be saved; null if that did not happen
record Draft(StoredSession saved, SessionRecord wanted, boolean isWriting, @Nullable Throwable failure) {

    Draft withWanted(SessionRecord other) {
        return new Draft(saved, other, isWriting, failure);
    }

    Draft writing() {
        return new Draft(saved, wanted, true, null);
    }

    Draft failed(Throwable cause) {
        return new Draft(saved, wanted, false, cause);
    }

    /// The session as the user sees it.
    StoredSession shown() {
        return new StoredSession(saved.file(), wanted);
    }
}
