package pumpwise.ui.timeline;

import java.time.Duration;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Sides;
import pumpwise.routine.Notation;
import pumpwise.session.plan.DurationRange;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.words.Words;

/// Says what a segment of the timeline is: what happens, when it begins and how long it takes.
final class SegmentWords {

    private final Words words;
    private final Times times;
    private final Catalog catalog;

    SegmentWords(Words words, Times times, Catalog catalog) {
        this.words = words;
        this.times = times;
        this.catalog = catalog;
    }

    /// `Barbell hip thrust, set 2 of 3-4, from 19:20-25:10, takes 1:15-1:40, 0:30-0:40 of it held at the peak`
    String say(SessionPlan.Slot slot) {
        Step step = slot.step();
        String told = words.say(
                "timeline.told",
                what(step),
                times.clock(new DurationRange(slot.startLeast(), slot.startGreatest())),
                times.clock(new DurationRange(step.least(), step.greatest())));
        DurationRange held = step instanceof WorkSet set ? held(set) : DurationRange.ZERO;
        return held.isZero() ? told : words.say("timeline.told.held", told, times.clock(held));
    }

    /// How much of a set is held at the peak.
    static DurationRange held(WorkSet set) {
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        for (RepPhase part : set.repetition()) {
            if (part.phase() == Phase.HOLD) {
                least = least.plus(part.least());
                greatest = greatest.plus(part.greatest());
            }
        }
        return new DurationRange(
                least.multipliedBy(set.count().least()),
                greatest.multipliedBy(set.count().greatest()));
    }

    private String what(Step step) {
        String place = place(step);
        return switch (step) {
            case Step.GetReady ready ->
                words.say(ready.switchesSide() ? "timeline.step.turn" : "timeline.step.ready", name(step.position()));
            case Step.Rest rest ->
                words.say(
                        rest.kind() == Step.RestKind.SIDES ? "timeline.step.switch" : "timeline.step.rest",
                        place,
                        Notation.write(rest.window()));
            case WorkSet set ->
                words.say(
                        "timeline.step.set",
                        place,
                        words.say("timeline.count." + set.unit().word(), Notation.write(set.count())));
            case Step.TimedWork _ -> place;
        };
    }

    private String place(Step step) {
        SetPosition position = step.position();
        StringBuilder text = new StringBuilder(name(position));
        if (position.sets().greatest() > 1) {
            String key = position.place().isMember() ? "timeline.round" : "timeline.set";
            text.append(words.say(key, position.set(), Notation.write(position.sets())));
        }
        Side side = position.side();
        if (side != null && step.isEffort()) {
            String way = sides(position) == Sides.EACH_DIRECTION ? "direction." : "leg.";
            text.append(words.say("timeline.side." + way + side.word()));
        }
        return position.optional() ? text.append(words.say("timeline.optional")).toString() : text.toString();
    }

    private String name(SetPosition position) {
        return catalog.find(position.exercise()).map(Exercise::name).orElse(position.exercise());
    }

    private Sides sides(SetPosition position) {
        return catalog.find(position.exercise()).map(it -> it.movement().sides()).orElse(Sides.BOTH);
    }
}
