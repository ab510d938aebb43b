/// Reads web pages with a routine inside.
@NullMarked
package pumpwise.importing.page;

import org.jspecify.annotations.NullMarked;
