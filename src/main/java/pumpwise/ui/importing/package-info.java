/// The preview of a workout that is imported from text.
@NullMarked
package pumpwise.ui.importing;

import org.jspecify.annotations.NullMarked;
