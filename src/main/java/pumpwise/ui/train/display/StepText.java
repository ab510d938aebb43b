package pumpwise.ui.train.display;

import org.jspecify.annotations.Nullable;
import pumpwise.session.Session;
import pumpwise.session.plan.Side;

/// The texts of the running screen that stay the same within a step.
///
/// @param session the session they were created from; within a step, only its progress changes
/// @param look decides color and shape
/// @param side the working side; null for both
/// @param phase the large word for the phase
/// @param heading "next" in a rest
/// @param exercise the current or next exercise
/// @param place its set number and side
/// @param target the target of the step
/// @param cue what to feel and think
/// @param breathing when to breathe in and out
/// @param load the load
/// @param last what was done in this set last time
/// @param next the step after it
/// @param main the current meaning of the main key
/// @param pauses whether the main key pauses or resumes
/// @param left the progress of the session
record StepText(
        Session session,
        PhaseLook look,
        @Nullable Side side,
        String phase,
        String heading,
        String exercise,
        String place,
        String target,
        String cue,
        String breathing,
        String load,
        String last,
        String next,
        String main,
        boolean pauses,
        RemainingTime left) {

    /// Whether the texts are still valid. Sessions share their plan and their log until one of them changes.
    boolean isOf(Session now, PhaseLook nowLook, @Nullable Side nowSide) {
        return session == now
                || (session.plan() == now.plan()
                        && session.index() == now.index()
                        && session.log().equals(now.log())
                        && session.isPaused() == now.isPaused()
                        && session.guided() == now.guided()
                        && session.pacePercent() == now.pacePercent()
                        && session.progress().getClass() == now.progress().getClass()
                        && look == nowLook
                        && side == nowSide);
    }
}
