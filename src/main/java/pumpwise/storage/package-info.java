/// All files of Pumpwise: routines, exercises, sessions, and settings; where they are, and how they are saved so that a
/// crash or a full disk never leaves a partial file.
@NullMarked
package pumpwise.storage;

import org.jspecify.annotations.NullMarked;
