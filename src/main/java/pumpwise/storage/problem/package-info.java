/// What is wrong with a file, where, and what would be allowed.
@NullMarked
package pumpwise.storage.problem;

import org.jspecify.annotations.NullMarked;
