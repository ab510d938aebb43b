/// Plan changes while a session runs: postponing, swapping, adding a set, stopping for pain, and the pace.
@NullMarked
package pumpwise.ui.train.change;

import org.jspecify.annotations.NullMarked;
