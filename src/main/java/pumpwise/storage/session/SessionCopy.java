package pumpwise.storage.session;

/// A second file with a session, which a sync tool or the user made. The session counts once.
///
/// @param copy the older of both files, which does not count
/// @param counted the later one, which counts
public record SessionCopy(StoredSession copy, StoredSession counted) {

    /// Whether the sets differ, so that the user must decide which file to keep.
    public boolean hasOtherSets() {
        return !copy.record().sets().equals(counted.record().sets());
    }
}
