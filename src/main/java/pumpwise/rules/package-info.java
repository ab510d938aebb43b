/// The rules of the pump: each compares a routine with one principle, says what it found and, where it can,
/// how to repair it. Rules return ids and figures; the words for them are elsewhere.
@NullMarked
package pumpwise.rules;

import org.jspecify.annotations.NullMarked;
