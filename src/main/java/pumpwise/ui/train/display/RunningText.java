package pumpwise.ui.train.display;

/// All texts of the running screen; empty if there is nothing to say.
///
/// @param look decides color and shape
/// @param paused whether everything is paused
/// @param phase the large word for it
/// @param heading "next" in a rest
/// @param exercise that is done, or comes next
/// @param place which set and side of it
/// @param count what is counted in a set, or what is asked for before it
/// @param status how far a rest or a timed item has come
/// @param enough whether the minimum is reached
/// @param cue what to feel and think
/// @param breathing when to breathe in and out
/// @param load what to take, and what was taken last time
/// @param next what follows
/// @param space what the main key does now
/// @param pauses whether that is pausing or resuming
/// @param left how far the session has come and how long it still takes
/// @param done how much of the session is over, 0 to 1
/// @param guided whether the tempo drives the sets
public record RunningText(
        PhaseLook look,
        boolean paused,
        String phase,
        String heading,
        String exercise,
        String place,
        String count,
        String status,
        boolean enough,
        String cue,
        String breathing,
        String load,
        String next,
        String space,
        boolean pauses,
        String left,
        double done,
        boolean guided) {

    /// Before anything is shown.
    static final RunningText NONE =
            new RunningText(PhaseLook.READY, false, "", "", "", "", "", "", false, "", "", "", "", "", false, "", 0, true);
}
