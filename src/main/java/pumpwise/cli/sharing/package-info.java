/// What the commands that write and read the formats of other apps share.
@NullMarked
package pumpwise.cli.sharing;

import org.jspecify.annotations.NullMarked;
