/// Files as such: atomic writes, safe names, text decoding.
@NullMarked
package pumpwise.storage.file;

import org.jspecify.annotations.NullMarked;
