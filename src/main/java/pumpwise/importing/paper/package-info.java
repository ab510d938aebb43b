/// Reads routines from PDF files, with limits.
@NullMarked
package pumpwise.importing.paper;

import org.jspecify.annotations.NullMarked;
