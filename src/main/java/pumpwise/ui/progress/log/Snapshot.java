package pumpwise.ui.progress.log;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import pumpwise.storage.session.SessionListing;

/// The sessions as they were known at one moment. Tasks may finish in any order, so the version tells which snapshot is
/// later.
///
/// @param version greater in later snapshots
/// @param listing the sessions
record Snapshot(long version, SessionListing listing) {

    /// Takes a snapshot. Its version comes first, so that a later one has seen everything that this one has seen.
    static Snapshot take(AtomicLong versions, Supplier<SessionListing> source) {
        long version = versions.incrementAndGet();
        return new Snapshot(version, source.get());
    }
}
