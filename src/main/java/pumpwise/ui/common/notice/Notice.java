package pumpwise.ui.common.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of a [NoticeBar].
///
/// @param text the message
/// @param problem whether it reports a problem
/// @param actions its buttons
/// @param dismiss dismisses it; null if it stays while the condition lasts
public record Notice(String text, boolean problem, List<Action> actions, @Nullable Runnable dismiss) {

    /// A button of a notice.
    ///
    /// @param id of the button
    /// @param label its text
    public record Action(String id, String label, Runnable run) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    /// A notice about an event, with optional buttons.
    public static Notice of(String text, Runnable dismiss, Action... actions) {
        return new Notice(text, false, List.of(actions), dismiss);
    }

    /// A notice about a problem, which stays until the problem is solved.
    public static Notice problem(String text, Action... actions) {
        return new Notice(text, true, List.of(actions), null);
    }
}
