/// A single instance per data folder: a second start hands over to the first.
@NullMarked
package pumpwise.platform.instance;

import org.jspecify.annotations.NullMarked;
