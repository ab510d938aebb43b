/// Pictures of a session to scale on the Plan screen: its timeline, and what it adds up to.
@NullMarked
package pumpwise.ui.timeline;

import org.jspecify.annotations.NullMarked;
