/// What is saved of a finished session, and what earlier sessions say about the next one.
@NullMarked
package pumpwise.session.record;

import org.jspecify.annotations.NullMarked;
