/// The Learn screen: what a pump is, the principles, cautions, and questions.
@NullMarked
package pumpwise.ui.learn;

import org.jspecify.annotations.NullMarked;
