/// What leaves Pumpwise for other people and other programs, a class per format.
@NullMarked
package pumpwise.export;

import org.jspecify.annotations.NullMarked;
