/// Files of any kind: atomic saving, safe names, text encodings, and which files in a folder count.
@NullMarked
package pumpwise.storage.file;

import org.jspecify.annotations.NullMarked;
