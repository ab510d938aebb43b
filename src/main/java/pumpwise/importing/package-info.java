/// What comes in from outside: documents of other programs and people.
@NullMarked
package pumpwise.importing;

import org.jspecify.annotations.NullMarked;
