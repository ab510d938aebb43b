/// Reads the plans of LiftLog, in every version of their format.
@NullMarked
package pumpwise.importing.liftlog;

import org.jspecify.annotations.NullMarked;
