package pumpwise.ui.common;

import org.jspecify.annotations.Nullable;

/// Something that went wrong, in words.
///
/// @param what went wrong
/// @param where it did: a file with line and column, a rule; empty where there is no such place
/// @param remedy what to do about it
/// @param cause for the log; null where there is no more to know
public record UserError(String what, String where, String remedy, @Nullable Throwable cause) {}
