/// Reading a workout that somebody wrote as text: in an article, a chat, a note, or a table.
@NullMarked
package pumpwise.importing.text;

import org.jspecify.annotations.NullMarked;
