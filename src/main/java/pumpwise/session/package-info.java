/// The timed session: a routine compiled to a list of steps, and the state machine that walks it. Pure: every
/// instant is given from outside, and the same commands at the same instants give the same session.
@NullMarked
package pumpwise.session;

import org.jspecify.annotations.NullMarked;
