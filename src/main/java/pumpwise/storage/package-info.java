/// Everything that is kept in files: routines, exercises, settings and the session journal; where they are
/// kept, and how they are written so that a crash or a full disk never leaves half a file.
@NullMarked
package pumpwise.storage;

import org.jspecify.annotations.NullMarked;
