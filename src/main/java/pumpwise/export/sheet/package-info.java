/// What a printed or painted routine shows, independent of the medium.
@NullMarked
package pumpwise.export.sheet;

import org.jspecify.annotations.NullMarked;
