/// The settings file.
@NullMarked
package pumpwise.storage.settings;

import org.jspecify.annotations.NullMarked;
