/// The form for custom exercises.
@NullMarked
package pumpwise.ui.library.form;

import org.jspecify.annotations.NullMarked;
