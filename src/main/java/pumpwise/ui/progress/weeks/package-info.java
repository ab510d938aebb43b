/// The weeks of the log: how often, how much, how it felt, and what the log says.
@NullMarked
package pumpwise.ui.progress.weeks;

import org.jspecify.annotations.NullMarked;
