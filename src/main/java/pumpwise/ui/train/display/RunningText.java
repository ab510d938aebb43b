package pumpwise.ui.train.display;

/// The texts of the running screen; empty for none.
///
/// @param look decides color and shape
/// @param paused whether the session is paused
/// @param phase the large word for the phase
/// @param heading "next" in a rest
/// @param exercise the current or next exercise
/// @param place its set number and side
/// @param count the progress in a set, or the target before it
/// @param status the progress of a rest or a timed item
/// @param enough whether the minimum is reached
/// @param cue what to feel and think
/// @param breathing when to breathe in and out
/// @param load the load
/// @param last what was done in this set last time
/// @param next the step after it
/// @param space the current meaning of the main key
/// @param pauses whether the main key pauses or resumes
/// @param left the progress of the session and the time left
/// @param done the share of the session that is over, 0 to 1
/// @param guided whether the tempo guides the sets
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
        String last,
        String next,
        String space,
        boolean pauses,
        String left,
        double done,
        boolean guided) {

    /// The texts before a session is shown.
    static final RunningText NONE =
            new RunningText(PhaseLook.READY, false, "", "", "", "", "", "", false, "", "", "", "", "", "", false, "", 0, true);
}
