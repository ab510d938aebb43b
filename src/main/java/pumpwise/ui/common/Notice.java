package pumpwise.ui.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [NoticeBar] says.
///
/// @param text what happened
/// @param problem whether something is wrong
/// @param actions what the user can do about it
/// @param dismiss removes it; null if it stays for as long as it is true
public record Notice(String text, boolean problem, List<Action> actions, @Nullable Runnable dismiss) {

    /// A button of a notice.
    ///
    /// @param id of the button
    /// @param label what is written on it
    public record Action(String id, String label, Runnable run) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    /// Something that happened, with what the user can do about it.
    public static Notice of(String text, Runnable dismiss, Action... actions) {
        return new Notice(text, false, List.of(actions), dismiss);
    }

    /// A problem that the user can do something about. It stays until it is solved.
    public static Notice problem(String text, Action... actions) {
        return new Notice(text, true, List.of(actions), null);
    }
}
