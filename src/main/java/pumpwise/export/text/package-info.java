/// Routines as text: plain for a chat or a QR code, and as Markdown. [pumpwise.importing.text] reads both as the same
/// routine.
@NullMarked
package pumpwise.export.text;

import org.jspecify.annotations.NullMarked;
