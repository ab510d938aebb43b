/// A routine as one web page that shows the plan and runs the session without Pumpwise.
@NullMarked
package pumpwise.export.page;

import org.jspecify.annotations.NullMarked;
