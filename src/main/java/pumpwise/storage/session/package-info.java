/// Session records and the journal of the running session.
@NullMarked
package pumpwise.storage.session;

import org.jspecify.annotations.NullMarked;
