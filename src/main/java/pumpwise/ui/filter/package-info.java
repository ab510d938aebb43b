/// The filters for a list of exercises: compound or isolation, a muscle, the available equipment.
@NullMarked
package pumpwise.ui.filter;

import org.jspecify.annotations.NullMarked;
