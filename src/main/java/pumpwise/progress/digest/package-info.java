/// The log in plain numbers, for the rules.
@NullMarked
package pumpwise.progress.digest;

import org.jspecify.annotations.NullMarked;
