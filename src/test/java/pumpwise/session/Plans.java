package pumpwise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Routines and plans with a short notation, for tests of sessions.
public final class Plans {

    public static final Instant START = Instant.parse("2026-01-05T18:00:00Z");

    private Plans() {}

    public static SessionPlan plan(Routine routine) {
        return SessionPlan.of(routine, TestCatalog.CATALOG);
    }

    public static Routine work(Block... blocks) {
        return Routine.named("Test").withBlocks(Section.WORK, List.of(blocks));
    }

    public static Prescription reps(String exercise, String count) {
        return Prescription.of(exercise, new Amount.Reps(range(count)));
    }

    public static Prescription steps(String exercise, String count) {
        return Prescription.of(exercise, new Amount.Steps(range(count)));
    }

    public static Prescription time(String exercise, String time) {
        return Prescription.of(exercise, new Amount.Time(span(time)));
    }

    public static Single sets(String sets, Prescription item, String rest) {
        return new Single(item, range(sets), rest.isEmpty() ? null : span(rest));
    }

    public static Superset rounds(String sets, String rest, Prescription... items) {
        return new Superset(List.of(items), range(sets), rest.isEmpty() ? null : span(rest));
    }

    public static Range range(String text) {
        try {
            return Notation.readRange(text);
        } catch (NotationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static TimeRange span(String text) {
        try {
            return Notation.readTime(text);
        } catch (NotationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Load load(String text) {
        return Load.read(text).orElseThrow();
    }

    /// Every step of a plan in short notation: `set thrust 1 L 45-60`, with `?` for optional steps.
    public static List<String> written(SessionPlan plan) {
        return plan.steps().stream().map(Plans::written).toList();
    }

    public static String written(Step step) {
        String kind =
                switch (step) {
                    case GetReady _ -> "ready";
                    case TimedWork _ -> "timed";
                    case WorkSet _ -> "set";
                    case Rest rest -> "rest " + rest.kind().name().toLowerCase(Locale.ROOT);
                };
        Side side = step.position().side();
        return kind + " " + step.position().exercise() + " " + step.position().set()
                + (side == null ? "" : side == Side.LEFT ? " L" : " R") + " " + seconds(step)
                + (step.position().optional() ? " ?" : "");
    }

    private static String seconds(Step step) {
        String least = seconds(step.least());
        String greatest = seconds(step.greatest());
        return least.equals(greatest) ? least : least + "-" + greatest;
    }

    public static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? "" + time.toSeconds() : "" + time.toMillis() / 1000.0;
    }

    /// Every event in short notation: `12 rep 3`, starting with the seconds since the start.
    public static List<String> written(List<SessionEvent> events) {
        List<String> lines = new ArrayList<>();
        for (SessionEvent event : events) {
            lines.add(seconds(Duration.between(START, event.at())) + " " + event.kind().id()
                    + (event.number() == 0 ? "" : " " + event.number())
                    + (event.side() == null ? "" : event.side() == Side.LEFT ? " L" : " R"));
        }
        return lines;
    }
}
