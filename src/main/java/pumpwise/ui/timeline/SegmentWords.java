package pumpwise.ui.timeline;

import pumpwise.catalog.Catalog;
import pumpwise.catalog.Sides;
import pumpwise.session.plan.DurationRange;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.words.DurationWords;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// The texts for segments of the timeline: what happens, when it starts and how long it takes.
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
        String told = words.text(
                "timeline.spoken",
                what(step),
                durations.clock(slot.startLeast(), slot.startGreatest()),
                durations.clock(step.least(), step.greatest()));
        DurationRange held = step instanceof WorkSet set ? set.held() : DurationRange.ZERO;
        return held.isZero() ? told : words.text("timeline.spoken.held", told, durations.clock(held.least(), held.greatest()));
    }

    private String what(Step step) {
        String place = place(step);
        return switch (step) {
            case Step.GetReady ready ->
                words.text(ready.switchesSide() ? "timeline.step.switch-side" : "timeline.step.ready", name(step.position()));
            case Step.Rest rest ->
                words.text(
                        rest.kind() == Step.RestKind.SIDES ? "timeline.step.switch" : "timeline.step.rest",
                        place,
                        ValueText.of(rest.window()));
            case WorkSet set ->
                words.text(
                        "timeline.step.set",
                        place,
                        words.text(
                                "timeline.count." + set.unit().word(),
                                ValueText.of(set.count()),
                                set.count().greatest()));
            case Step.TimedWork _ -> place;
        };
    }

    private String place(Step step) {
        SetPosition position = step.position();
        StringBuilder text = new StringBuilder(name(position));
        if (position.sets().greatest() > 1) {
            String key = position.place().isMember() ? "timeline.round" : "timeline.set";
            text.append(words.text(key, position.set(), ValueText.of(position.sets())));
        }
        Side side = position.side();
        if (side != null && step.isEffort()) {
            String way = sides(position) == Sides.EACH_DIRECTION ? "direction." : "leg.";
            text.append(words.text("timeline.side." + way + side.word()));
        }
        return position.optional() ? text.append(words.text("timeline.optional")).toString() : text.toString();
    }

    private String name(SetPosition position) {
        return catalog.nameOf(position.exercise());
    }

    private Sides sides(SetPosition position) {
        return catalog.find(position.exercise()).map(it -> it.movement().sides()).orElse(Sides.BOTH);
    }
}
