/// The preview of an import of exercises.
@NullMarked
package pumpwise.ui.library.imports;

import org.jspecify.annotations.NullMarked;
