/// Tables in CSV files.
@NullMarked
package pumpwise.storage.csv;

import org.jspecify.annotations.NullMarked;
