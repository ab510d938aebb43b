/// JSON with the position of every value, for error messages with line and column.
@NullMarked
package pumpwise.storage.json;

import org.jspecify.annotations.NullMarked;
