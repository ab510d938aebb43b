/// The form for an exercise of the user's own.
@NullMarked
package pumpwise.ui.library.form;

import org.jspecify.annotations.NullMarked;
