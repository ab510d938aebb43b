package pumpwise.ui.timeline;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Section;
import pumpwise.session.SessionFigures;
import pumpwise.session.SessionPlan;
import pumpwise.session.Span;
import pumpwise.session.Spot;
import pumpwise.session.Step;
import pumpwise.ui.timeline.Drawing.Segment;
import pumpwise.ui.timeline.Drawing.Stretch;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// Works out what is where on the timeline, in one go over the steps.
final class Drawer {

    private final Words words;
    private final DurationWords durations;
    private final Catalog catalog;
    private final String superset;

    Drawer(Words words, DurationWords durations, Catalog catalog) {
        this.words = words;
        this.durations = durations;
        this.catalog = catalog;
        superset = words.say("timeline.superset");
    }

    Drawing draw(List<SessionPlan.Slot> slots, SessionFigures figures) {
        List<Segment> segments = new ArrayList<>();
        List<Stretch> sections = new ArrayList<>();
        List<Stretch> blocks = new ArrayList<>();
        int section = 0;
        int block = 0;
        for (int index = 0; index < slots.size(); index++) {
            segments.add(segment(slots.get(index)));
            Spot spot = spot(slots, index);
            boolean last = index == slots.size() - 1;
            if (last || !spot(slots, index + 1).isSameBlock(spot)) {
                long to = segments.getLast().start() + segments.getLast().length();
                blocks.add(block(segments.get(block).start(), to, spot));
                block = index + 1;
                if (last || spot(slots, index + 1).place().section() != spot.place().section()) {
                    sections.add(section(
                            segments.get(section).start(), to, spot.place().section(), figures));
                    section = index + 1;
                }
            }
        }
        return new Drawing(figures.length().greatest().toMillis(), segments, sections, blocks);
    }

    private static Spot spot(List<SessionPlan.Slot> slots, int index) {
        return slots.get(index).step().spot();
    }

    private static Segment segment(SessionPlan.Slot slot) {
        Step step = slot.step();
        long length = step.greatest().toMillis();
        double held = step instanceof Step.WorkSet set && length > 0
                ? (double) SegmentWords.held(set).greatest().toMillis() / length
                : 0;
        return new Segment(
                SegmentKind.of(step), slot.startGreatest().toMillis(), length, step.spot().optional(), held);
    }

    private Stretch block(long from, long to, Spot spot) {
        String number = Integer.toString(spot.place().block() + 1);
        String name = spot.place().isMember()
                ? superset
                : catalog.nameOf(spot.exercise());
        return new Stretch(from, to, number + " " + name, number);
    }

    private Stretch section(long from, long to, Section section, SessionFigures figures) {
        String name = words.say(
                switch (section) {
                    case WARM_UP -> "timeline.section.warm-up";
                    case WORK -> "timeline.section.work";
                    case COOL_DOWN -> "timeline.section.cool-down";
                });
        Span length = figures.section(section);
        return new Stretch(
                from, to, words.say("timeline.section", name, durations.minutes(length.least(), length.greatest())), name);
    }
}
