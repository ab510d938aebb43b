/// What a session is going to do: a routine compiled into a flat list of steps, and what that adds up to.
@NullMarked
package pumpwise.session.plan;

import org.jspecify.annotations.NullMarked;
