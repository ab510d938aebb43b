package pumpwise.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Section;
import pumpwise.session.plan.DurationRange;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatistics;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.ui.timeline.Drawing.Segment;
import pumpwise.ui.timeline.Drawing.Stretch;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// Lays out the timeline in one pass over the steps.
final class Drawer {

    private final Words words;
    private final DurationWords durations;
    private final Catalog catalog;
    private final String superset;

    Drawer(Words words, DurationWords durations, Catalog catalog) {
        this.words = words;
        this.durations = durations;
        this.catalog = catalog;
        superset = words.text("timeline.superset");
    }

    Drawing draw(List<SessionPlan.Slot> slots, SessionStatistics figures) {
        List<Segment> segments = new ArrayList<>();
        List<Stretch> sections = new ArrayList<>();
        List<Stretch> blocks = new ArrayList<>();
        int section = 0;
        int block = 0;
        for (int index = 0; index < slots.size(); index++) {
            segments.add(segment(slots.get(index)));
            SetPosition position = position(slots, index);
            boolean last = index == slots.size() - 1;
            if (last || !position(slots, index + 1).isSameBlock(position)) {
                long to = segments.getLast().start() + segments.getLast().length();
                blocks.add(block(segments.get(block).start(), to, position));
                block = index + 1;
                if (last || position(slots, index + 1).place().section() != position.place().section()) {
                    sections.add(section(
                            segments.get(section).start(), to, position.place().section(), figures));
                    section = index + 1;
                }
            }
        }
        return new Drawing(figures.length().greatest().toMillis(), segments, sections, blocks);
    }

    private static SetPosition position(List<SessionPlan.Slot> slots, int index) {
        return slots.get(index).step().position();
    }

    private static Segment segment(SessionPlan.Slot slot) {
        Step step = slot.step();
        long length = step.greatest().toMillis();
        double held = step instanceof Step.WorkSet set && length > 0
                ? (double) set.held().greatest().toMillis() / length
                : 0;
        return new Segment(
                SegmentKind.of(step), slot.startGreatest().toMillis(), length, step.position().optional(), held);
    }

    private Stretch block(long from, long to, SetPosition position) {
        String number = Integer.toString(position.place().block() + 1);
        String name = position.place().isMember()
                ? superset
                : catalog.nameOf(position.exercise());
        return new Stretch(from, to, number + " " + name, number);
    }

    private Stretch section(long from, long to, Section section, SessionStatistics figures) {
        String name = words.text(
                switch (section) {
                    case WARM_UP -> "timeline.section.warm-up";
                    case WORK -> "timeline.section.work";
                    case COOL_DOWN -> "timeline.section.cool-down";
                });
        DurationRange length = figures.section(section);
        return new Stretch(
                from, to, words.text("timeline.section", name, durations.minutes(length.least(), length.greatest())), name);
    }
}
