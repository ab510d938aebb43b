/// Checking and repairing routines. Each rule compares a routine with one principle and returns findings, with a fix
/// where possible. Findings are ids and figures; the package `words` turns them into sentences.
@NullMarked
package pumpwise.rules;

import org.jspecify.annotations.NullMarked;
