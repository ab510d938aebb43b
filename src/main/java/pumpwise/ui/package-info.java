/// The window. The only room that knows JavaFX: a package per screen, each of a view, a controller that binds and a
/// view-model without controls.
@NullMarked
package pumpwise.ui;

import org.jspecify.annotations.NullMarked;
