/// The lines of a text: their markers, headings, labels, and tables.
@NullMarked
package pumpwise.importing.text.line;

import org.jspecify.annotations.NullMarked;
