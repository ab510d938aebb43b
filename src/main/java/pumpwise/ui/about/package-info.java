/// About the program: its version, its licenses, its log, and details for a report.
@NullMarked
package pumpwise.ui.about;

import org.jspecify.annotations.NullMarked;
