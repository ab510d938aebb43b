/// The rules that need the log of earlier sessions, one class each. All of them only give advice.
@NullMarked
package pumpwise.rules.log;

import org.jspecify.annotations.NullMarked;
