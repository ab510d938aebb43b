/// Small routines that can be changed and checked on the spot.
@NullMarked
package pumpwise.ui.learn.example;

import org.jspecify.annotations.NullMarked;
