/// Cautions around a session, and the choice of the next one.
@NullMarked
package pumpwise.session.caution;

import org.jspecify.annotations.NullMarked;
