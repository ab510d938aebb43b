/// Routines on paper: tagged PDF with figures, boxes to tick, and the routine file inside.
@NullMarked
package pumpwise.export.paper;

import org.jspecify.annotations.NullMarked;
