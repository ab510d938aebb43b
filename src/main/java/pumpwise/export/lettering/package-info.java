/// Text as outlines in the typeface of Pumpwise, without a display and without fonts of the system where possible.
@NullMarked
package pumpwise.export.lettering;

import org.jspecify.annotations.NullMarked;
