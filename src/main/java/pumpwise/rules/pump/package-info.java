/// The pump rules, one class each. Their limits come from Jordan, "Glute Pump: How to Achieve It, Exercises, and
/// Benefits", unless a rule says otherwise.
@NullMarked
package pumpwise.rules.pump;

import org.jspecify.annotations.NullMarked;
