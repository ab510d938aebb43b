/// The import of a plan of another app: the user chooses which of its sessions become routines.
@NullMarked
package pumpwise.ui.importing.plan;

import org.jspecify.annotations.NullMarked;
