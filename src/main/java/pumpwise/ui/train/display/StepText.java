package pumpwise.ui.train.display;

import org.jspecify.annotations.Nullable;
import pumpwise.session.Session;
import pumpwise.session.plan.Side;

/// What the running screen says about a step as long as nothing happens in it: all but its counts and its times.
///
/// @param session that it was read from; what moves within a step changes its progress alone
/// @param look decides color and shape
/// @param side that is at work; null for both
/// @param phase the large word for it
/// @param heading "next" in a rest
/// @param exercise that is done, or comes next
/// @param place which set and side of it
/// @param target how much is asked for
/// @param cue what to feel and think
/// @param breathing when to breathe in and out
/// @param load what to take
/// @param next what follows
/// @param main what the main key does
/// @param pauses whether that is pausing or resuming
/// @param left how far the session has come
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
        String next,
        String main,
        boolean pauses,
        RemainingTime left) {

    /// Whether it still holds. Sessions share their plan and their log until one of them changes.
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
