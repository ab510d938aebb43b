/// Problems with files: what is wrong, where, and what is allowed.
@NullMarked
package pumpwise.storage.problem;

import org.jspecify.annotations.NullMarked;
