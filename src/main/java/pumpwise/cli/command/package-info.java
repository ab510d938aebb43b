/// What all commands of the command line have in common.
@NullMarked
package pumpwise.cli.command;

import org.jspecify.annotations.NullMarked;
