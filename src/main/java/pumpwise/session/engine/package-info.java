/// The thread that drives a session in real time, and the journal it writes on the way.
@NullMarked
package pumpwise.session.engine;

import org.jspecify.annotations.NullMarked;
