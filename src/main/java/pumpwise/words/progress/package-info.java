/// The texts for what the log says: days, sets and loads.
@NullMarked
package pumpwise.words.progress;

import org.jspecify.annotations.NullMarked;
