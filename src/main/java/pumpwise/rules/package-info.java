/// The pump check: rules compare a routine with the pump principles and return findings, with a fix where possible.
/// Findings are ids and values; the package `words` turns them into sentences.
@NullMarked
package pumpwise.rules;

import org.jspecify.annotations.NullMarked;
