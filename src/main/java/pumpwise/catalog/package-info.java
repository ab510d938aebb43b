/// Exercises: what they are, which muscles they work, and how a set of each is performed. Also the search, the filters,
/// and the similarity of exercises. The lowest package: it depends on no other.
@NullMarked
package pumpwise.catalog;

import org.jspecify.annotations.NullMarked;
