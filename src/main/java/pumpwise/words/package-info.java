/// Every word a person reads: texts by key, from one properties file per area, and the sentences made of what
/// rules, files and sessions return.
@NullMarked
package pumpwise.words;

import org.jspecify.annotations.NullMarked;
