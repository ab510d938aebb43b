/// The timed session: a routine compiled to a list of steps, and the state machine that runs it. Pure: the caller
/// supplies every instant, and the same commands at the same instants produce the same session.
@NullMarked
package pumpwise.session;

import org.jspecify.annotations.NullMarked;
