/// The texts for the steps of a session.
@NullMarked
package pumpwise.words.session;

import org.jspecify.annotations.NullMarked;
