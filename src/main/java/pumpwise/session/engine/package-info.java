/// The engine that drives a session in real time, and the journal it writes.
@NullMarked
package pumpwise.session.engine;

import org.jspecify.annotations.NullMarked;
