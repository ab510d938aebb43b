package pumpwise.ui.train.display;

/// Everything in words that the running screen shows; empty where there is nothing to say.
///
/// @param look what is going on
/// @param paused whether everything stands still
/// @param phase the word for it, large
/// @param heading what the exercise is, where it is not what goes on: what comes next
/// @param exercise what is being done, or what comes up during a rest
/// @param place which set and side of it
/// @param count how much: what is counted in a set, or what is asked before it
/// @param status where in a rest or a timed item one is
/// @param enough whether the least is reached, so that going on is right
/// @param cue what to feel and think
/// @param breathing when to breathe in and out
/// @param load what to take
/// @param next what comes after it
/// @param space what the main key does now
/// @param pauses whether that is pausing or resuming
/// @param left how far the session has come and how long it still takes
/// @param done how much of the session lies behind, 0 to 1
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
