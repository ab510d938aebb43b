package pumpwise.ui.common;

import org.jspecify.annotations.Nullable;
import pumpwise.words.Words;

/// Something that went wrong, in words.
///
/// @param what went wrong
/// @param where it did: a file with line and column, a rule; empty where there is no such place
/// @param remedy what to do about it
/// @param cause for the log; null where there is no more to know
public record UserError(String what, String where, String remedy, @Nullable Throwable cause) {

    /// A fault of the program itself.
    public static UserError unexpected(Words words, Throwable fault) {
        return new UserError(words.text("common.fault.what"), "", words.text("common.fault.remedy"), fault);
    }

    /// Whether the user would read the same.
    public boolean readsLike(UserError other) {
        return what.equals(other.what) && where.equals(other.where) && remedy.equals(other.remedy);
    }
}
