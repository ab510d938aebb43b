/// Exercises: what they are, which muscles they work, and how a set of each is performed. Also search, filters, and
/// similarity. This is the lowest package: it depends on no other.
@NullMarked
package pumpwise.catalog;

import org.jspecify.annotations.NullMarked;
