package pumpwise.ui.timeline;

import pumpwise.routine.Section;
import pumpwise.session.plan.Step;

/// The kinds of segments on the timeline, each with its own shape.
public enum SegmentKind {
    READY,
    WARM_UP,
    WORK,
    COOL_DOWN,
    REST,
    SWITCH;

    static SegmentKind of(Step step) {
        return switch (step) {
            case Step.GetReady ready -> ready.switchesSide() ? SWITCH : READY;
            case Step.Rest rest -> rest.kind() == Step.RestKind.SIDES ? SWITCH : REST;
            case Step.WorkSet _, Step.TimedWork _ -> effort(step.position().place().section());
        };
    }

    private static SegmentKind effort(Section section) {
        return switch (section) {
            case WARM_UP -> WARM_UP;
            case WORK -> WORK;
            case COOL_DOWN -> COOL_DOWN;
        };
    }
}
