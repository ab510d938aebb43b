package pumpwise.ui.timeline;
import java.time.Duration;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Sides;
import pumpwise.session.Phase;
import pumpwise.session.RepPhase;
import pumpwise.session.SessionPlan;
import pumpwise.session.Side;
import pumpwise.session.Span;
import pumpwise.session.Spot;
import pumpwise.session.Step;
import pumpwise.session.Step.WorkSet;
import pumpwise.words.DurationWords;
import pumpwise.words.FigureText;
import pumpwise.words.Words;

/// Segments of the timeline in words: what happens, when it starts and how long it lasts.
final class SegmentWords {

    private final Words words;
    private final DurationWords durations;
    private final Catalog catalog;

    SegmentWords(Words words, DurationWords durations, Catalog catalog) {
        this.words = words;
        this.durations = durations;
        this.catalog = catalog;
    }

    /// `Barbell hip thrust, set 2 of 3–4: 15–20 reps · starts at 19:20–25:10 · lasts 1:15–1:40, 0:30–0:40 held at the
    /// top`
    String text(SessionPlan.Slot slot) {
        Step step = slot.step();
        String told = words.say(
                "timeline.told",
                what(step),
                durations.clock(slot.startLeast(), slot.startGreatest()),
                durations.clock(step.least(), step.greatest()));
        Span held = step instanceof WorkSet set ? held(set) : Span.ZERO;
        return held.isZero() ? told : words.say("timeline.told.held", told, durations.clock(held.least(), held.greatest()));
    }

    /// How much of a set is held at the top.
    static Span held(WorkSet set) {
        Duration least = Duration.ZERO;
        Duration greatest = Duration.ZERO;
        for (RepPhase part : set.repetition()) {
            if (part.phase() == Phase.HOLD) {
                least = least.plus(part.least());
                greatest = greatest.plus(part.greatest());
            }
        }
        return new Span(
                least.multipliedBy(set.count().least()),
                greatest.multipliedBy(set.count().greatest()));
    }

    private String what(Step step) {
        String place = place(step);
        return switch (step) {
            case Step.GetReady ready ->
                words.say(ready.switchesSide() ? "timeline.step.turn" : "timeline.step.ready", name(step.spot()));
            case Step.Rest rest ->
                words.say(
                        rest.kind() == Step.RestKind.SIDES ? "timeline.step.switch" : "timeline.step.rest",
                        place,
                        FigureText.of(rest.window()));
            case WorkSet set ->
                words.say(
                        "timeline.step.set",
                        place,
                        words.text(
                                "timeline.count." + set.unit().word(),
                                FigureText.of(set.count()),
                                set.count().greatest()));
            case Step.TimedWork _ -> place;
        };
    }

    private String place(Step step) {
        Spot spot = step.spot();
        StringBuilder text = new StringBuilder(name(spot));
        if (spot.sets().greatest() > 1) {
            String key = spot.place().isMember() ? "timeline.round" : "timeline.set";
            text.append(words.say(key, spot.set(), FigureText.of(spot.sets())));
        }
        Side side = spot.side();
        if (side != null && step.isEffort()) {
            String way = sides(spot) == Sides.EACH_DIRECTION ? "direction." : "leg.";
            text.append(words.say("timeline.side." + way + side.word()));
        }
        return spot.optional() ? text.append(words.say("timeline.optional")).toString() : text.toString();
    }

    private String name(Spot spot) {
        return catalog.nameOf(spot.exercise());
    }

    private Sides sides(Spot spot) {
        return catalog.find(spot.exercise()).map(it -> it.movement().sides()).orElse(Sides.BOTH);
    }
}
