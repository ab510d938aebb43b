package pumpwise.ui.common;

import org.jspecify.annotations.Nullable;
import pumpwise.words.Words;

/// An error in words.
///
/// @param what what went wrong
/// @param where the location: a file with line and column, or a rule; empty for none
/// @param remedy what the user can do
/// @param cause the exception for the log; null for none
public record UserError(String what, String where, String remedy, @Nullable Throwable cause) {

    /// An unexpected failure of the program.
    public static UserError unexpected(Words words, Throwable fault) {
        return new UserError(words.text("common.fault.what"), "", words.text("common.fault.remedy"), fault);
    }

    /// Whether both have the same text.
    public boolean readsLike(UserError other) {
        return what.equals(other.what) && where.equals(other.where) && remedy.equals(other.remedy);
    }
}
