/// The records of finished sessions, and what they say about the next one.
@NullMarked
package pumpwise.session.record;

import org.jspecify.annotations.NullMarked;
