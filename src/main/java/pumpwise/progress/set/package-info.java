/// Sets, slots and loads as they are counted and compared.
@NullMarked
package pumpwise.progress.set;

import org.jspecify.annotations.NullMarked;
