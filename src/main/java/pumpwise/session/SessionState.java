package pumpwise.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.WorkSet;

/// The complete state of a running session at one instant.
///
/// @param plan the current plan
/// @param startedAt when it started
/// @param now the instant up to which everything has happened
/// @param cursor the position in the plan
/// @param guided whether the tempo guides the sets
/// @param pacePercent the speed of guided sets, 100 as planned
/// @param logbook the completed sets
/// @param spent how the rest of the time was spent
record SessionState(
        SessionPlan plan,
        Instant startedAt,
        Instant now,
        Cursor cursor,
        boolean guided,
        int pacePercent,
        Logbook logbook,
        TimeSpent spent) {

    SessionState withPlan(SessionPlan other) {
        return new SessionState(other, startedAt, now, cursor, guided, pacePercent, logbook, spent);
    }

    SessionState withNow(Instant other) {
        return new SessionState(plan, startedAt, other, cursor, guided, pacePercent, logbook, spent);
    }

    SessionState withCursor(Cursor other) {
        return new SessionState(plan, startedAt, now, other, guided, pacePercent, logbook, spent);
    }

    SessionState withProgress(Progress other) {
        return withCursor(cursor.withProgress(other));
    }

    SessionState withGuided(boolean other) {
        return new SessionState(plan, startedAt, now, cursor, other, pacePercent, logbook, spent);
    }

    SessionState withPace(int percent) {
        return new SessionState(plan, startedAt, now, cursor, guided, percent, logbook, spent);
    }

    SessionState withLogbook(Logbook other) {
        return new SessionState(plan, startedAt, now, cursor, guided, pacePercent, other, spent);
    }

    SessionState withSpent(TimeSpent other) {
        return new SessionState(plan, startedAt, now, cursor, guided, pacePercent, logbook, other);
    }

    boolean isOver() {
        return cursor.isOver();
    }

    @Nullable Instant pausedAt() {
        return cursor.pausedAt();
    }

    int index() {
        return cursor.index();
    }

    Progress progress() {
        return cursor.progress();
    }

    /// The current step. Must not be called once the session is over.
    Step current() {
        return plan.steps().get(cursor.index());
    }

    /// Whether the running rest ends only on a key.
    boolean waitsForKey() {
        if (!(progress() instanceof Progress.Clock clock) || !(current() instanceof Rest)) {
            return false;
        }
        int next = index() + 1;
        boolean freeNext = !guided && next < plan.steps().size() && plan.steps().get(next) instanceof WorkSet;
        return clock.held() || freeNext;
    }
}
