package pumpwise.cue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pumpwise.cue.CoachingLine.Kind;
import pumpwise.session.Progress;
import pumpwise.session.Session;
import pumpwise.session.SessionEvent;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Chooses what a coach says during guided sets and timed exercises. Every line belongs to the phase that begins, and
/// must be over when the phase ends, so that it never meets an announcement, which comes between two phases.
public final class CoachingSelector {

    /// The exercise's own cue comes in the first rep and every fifth one after it, the breathing two reps later.
    private static final int EVERY = 5;

    private static final int CUED = 1;
    private static final int BREATHING = 3;
    private static final int LAST = 3;

    /// The prompt before the end of a timed exercise.
    private static final Duration LAST_PROMPT = Duration.ofSeconds(10);

    /// The chance that events offer; empty for none.
    ///
    /// @param events that happened together
    /// @param session the current session
    /// @param now when it is spoken
    /// @param counting the reps to count
    public Optional<CoachingChance> of(List<SessionEvent> events, Session session, Instant now, Counting counting) {
        if (events.isEmpty() || session.isPaused() || session.waitsForKey()) {
            return Optional.empty();
        }
        Instant at = events.getLast().at();
        boolean isLate = at.plus(ToneSelector.LATEST).isBefore(now);
        if (isLate || session.step().isEmpty()) {
            return Optional.empty();
        }
        List<SessionEvent> latest = events.stream().filter(event -> event.at().equals(at)).toList();
        return switch (session.progress()) {
            case Progress.Guided guided when session.step().get() instanceof WorkSet set && begins(latest, guided, at) ->
                chance(repLines(latest, set, guided, counting), guided.phaseEnd());
            case Progress.Clock clock when session.step().get() instanceof TimedWork ->
                chance(timedLines(latest), clock.greatestAt().minus(LAST_PROMPT));
            default -> Optional.empty();
        };
    }

    private static Optional<CoachingChance> chance(List<CoachingLine> lines, Instant end) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new CoachingChance(lines, end));
    }

    /// Whether a phase begins. Other events, such as a resume, happen in the middle of one.
    private static boolean begins(List<SessionEvent> events, Progress.Guided guided, Instant at) {
        return guided.phaseStart().equals(at)
                && events.stream().anyMatch(event -> switch (event.kind()) {
                    case LIFT, HOLD, LOWER, REP, SET_START -> true;
                    default -> false;
                });
    }

    private static List<CoachingLine> repLines(
            List<SessionEvent> events, WorkSet set, Progress.Guided guided, Counting counting) {
        List<CoachingLine> lines = new ArrayList<>();
        if (events.stream().anyMatch(event -> event.kind() == SessionEvent.Kind.REP)) {
            count(guided.reps(), set.count().greatest(), counting).ifPresent(lines::add);
        }
        int rep = (guided.reps() + 1) % EVERY;
        Phase phase = set.phases().get(guided.phase()).phase();
        if (rep == CUED && isForCue(set, guided.phase())) {
            lines.add(CoachingLine.of(Kind.CUE));
        }
        if (phase == Phase.HOLD) {
            lines.add(CoachingLine.of(Kind.SQUEEZE));
        } else if (rep == BREATHING && phase == Phase.LIFT) {
            lines.add(CoachingLine.of(Kind.BREATHE_OUT));
        } else if (rep == BREATHING && phase == Phase.LOWER) {
            lines.add(CoachingLine.of(Kind.BREATHE_IN));
        }
        return lines;
    }

    private static Optional<CoachingLine> count(int done, int planned, Counting counting) {
        return switch (counting) {
            case NONE -> Optional.empty();
            case EVERY_REP -> Optional.of(new CoachingLine(Kind.COUNT, done));
            case EVERY_FIFTH -> Optional.of(new CoachingLine(Kind.COUNT, done)).filter(_ -> done % EVERY == 0);
            case LAST_THREE -> Optional.of(new CoachingLine(Kind.LEFT, planned - done)).filter(line -> line.number() <= LAST);
        };
    }

    /// The hold, or the longest phase if there is none.
    private static boolean isForCue(WorkSet set, int phase) {
        List<RepPhase> phases = set.phases();
        RepPhase chosen = phases.stream()
                .filter(each -> each.phase() == Phase.HOLD && each.greatest().isPositive())
                .findFirst()
                .orElseGet(() -> phases.stream().max(Comparator.comparing(RepPhase::greatest)).orElseThrow());
        return phases.get(phase).equals(chosen);
    }

    private static List<CoachingLine> timedLines(List<SessionEvent> events) {
        List<CoachingLine> lines = new ArrayList<>();
        for (SessionEvent event : events) {
            switch (event.kind()) {
                case TIMED_START -> lines.add(CoachingLine.of(Kind.CUE));
                case HALF_TIME -> lines.add(CoachingLine.of(Kind.BREATHING));
                default -> {}
            }
        }
        return lines;
    }
}
