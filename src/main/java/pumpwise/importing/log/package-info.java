/// Imports training logs of other apps, and our own: reads them, matches their exercises, and finds what is there
/// already.
@NullMarked
package pumpwise.importing.log;

import org.jspecify.annotations.NullMarked;
