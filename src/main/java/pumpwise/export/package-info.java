/// Output for other people and programs, one class per format.
@NullMarked
package pumpwise.export;

import org.jspecify.annotations.NullMarked;
