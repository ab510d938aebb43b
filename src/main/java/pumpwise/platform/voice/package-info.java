/// Speech through the system's own speech program.
@NullMarked
package pumpwise.platform.voice;

import org.jspecify.annotations.NullMarked;
