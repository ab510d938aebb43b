/// What exercises say about their figures.
@NullMarked
package pumpwise.catalog.figure;

import org.jspecify.annotations.NullMarked;
