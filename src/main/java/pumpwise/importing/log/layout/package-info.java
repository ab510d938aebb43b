/// The layouts of logs in CSV files: what each column means.
@NullMarked
package pumpwise.importing.log.layout;

import org.jspecify.annotations.NullMarked;
