package pumpwise.ui.train.text;

import java.time.Instant;
import java.util.List;
import pumpwise.routine.Place;
import pumpwise.session.Session;
import pumpwise.session.plan.Step;
import pumpwise.words.Words;

/// Says how far a session has come: "Exercise 2 of 9, 38-59 min left".
public final class ProgressText {

    private static final int AS_PLANNED = 100;

    private final Words words;
    private final Lengths lengths;

    public ProgressText(Words words) {
        this.words = words;
        lengths = new Lengths(words);
    }

    /// How far the session has come, in a sentence.
    ///
    /// @param upcoming index of what is performed, or comes up to be
    public String inWords(Session session, int upcoming, Instant instant) {
        List<Place> places = places(session.plan().steps());
        int now = places.indexOf(session.plan().steps().get(upcoming).position().place());
        String left = words.say("train.coming", now + 1, places.size(), lengths.left(session, instant));
        return session.pacePercent() == AS_PLANNED
                ? left
                : words.say("train.coming.pace", session.pacePercent(), left);
    }

    private static List<Place> places(List<Step> steps) {
        return steps.stream().filter(Step::isEffort).map(step -> step.position().place()).distinct().toList();
    }
}
