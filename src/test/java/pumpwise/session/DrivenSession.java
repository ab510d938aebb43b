package pumpwise.session;

import static pumpwise.session.Plans.START;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.work;
import static pumpwise.session.Plans.written;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.Session.Transition;

/// A session that a test drives with times and commands, in seconds since its start, and its events.
abstract class DrivenSession {

    static final Place FIRST = Place.of(Section.WORK, 0);
    static final Place SECOND = Place.of(Section.WORK, 1);
    static final Place THIRD = Place.of(Section.WORK, 2);

    Session session = Session.begin(plan(work()), true, START).session();
    final List<SessionEvent> events = new ArrayList<>();

    void begin(boolean guided, Block... blocks) {
        begin(guided, work(blocks));
    }

    void begin(boolean guided, Routine routine) {
        events.clear();
        follow(Session.begin(plan(routine), guided, START));
    }

    void follow(Transition transition) {
        session = transition.session();
        events.addAll(transition.events());
    }

    void at(double seconds) {
        follow(session.advanceTo(instant(seconds)));
    }

    void at(double seconds, Command command) {
        follow(session.apply(command, instant(seconds)));
    }

    static Instant instant(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    List<String> heard() {
        List<String> heard = written(events);
        events.clear();
        return heard;
    }

    String here() {
        return session.step().map(Plans::written).orElse("over");
    }

    static Block thrusts(String sets) {
        return sets(sets, reps("thrust", "5"), "30 s");
    }

    static Block hinges(String sets) {
        return sets(sets, reps("hinge", "5"), "40 s");
    }

    static Block swings(String sets) {
        return sets(sets, reps("swing", "5"), "50 s");
    }
}
