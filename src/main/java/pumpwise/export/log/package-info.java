/// Training logs as CSV files, without loss or for other apps.
@NullMarked
package pumpwise.export.log;

import org.jspecify.annotations.NullMarked;
