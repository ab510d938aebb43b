/// What the operating system has to be asked for: a clock that counts suspend, and whether a window can be opened.
@NullMarked
package pumpwise.platform;

import org.jspecify.annotations.NullMarked;
