package pumpwise.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import pumpwise.catalog.Exercise;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.words.Words;

/// A timeline as lines to read: start, length and what happens.
final class TimelineText {

    private final Tools tools;
    private final PrintWriter out;

    TimelineText(Tools tools, PrintWriter out) {
        this.tools = tools;
        this.out = out;
    }

    /// The length of the whole, then a line a step.
    void print(SessionPlan plan) {
        String least = clock(plan.least());
        String greatest = clock(plan.greatest());
        out.println(
                least.equals(greatest)
                        ? words().say("cli.timeline.exact-length", plan.routine(), least)
                        : words().say("cli.timeline.length", plan.routine(), least, greatest));
        for (SessionPlan.Slot slot : plan.timeline()) {
            out.printf(
                    Locale.ROOT,
                    "  %15s  %11s  %s%n",
                    span(slot.startLeast(), slot.startGreatest()),
                    span(slot.step().least(), slot.step().greatest()),
                    what(slot.step()));
        }
    }

    private String what(Step step) {
        SetPosition position = step.position();
        String name = tools.catalog().find(position.exercise()).map(Exercise::name).orElse(position.exercise());
        String side = position.side() == null ? "" : words().say("cli.side." + position.side().word());
        String text =
                switch (step) {
                    case Step.GetReady _ -> words().say("cli.step.get-ready", name, side);
                    case Step.TimedWork _ -> words().say("cli.step.timed", name, side, position.set(), position.sets());
                    case Step.WorkSet set ->
                        words().say("cli.step.set", name, side, position.set(), position.sets(), set.count(), set.unit().word());
                    case Step.Rest rest ->
                        words().say(rest.kind() == Step.RestKind.SIDES ? "cli.step.switch" : "cli.step.rest");
                };
        return position.optional() ? words().say("cli.step.optional", text) : text;
    }

    private Words words() {
        return tools.words();
    }

    private static String span(Duration least, Duration greatest) {
        String from = clock(least);
        String to = clock(greatest);
        return from.equals(to) ? from : from + "-" + to;
    }

    /// Minutes and seconds, `7:30`; tenths where there are any.
    static String clock(Duration time) {
        String whole = String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
        return time.toMillisPart() == 0 ? whole : whole + "." + time.toMillisPart() / 100;
    }
}
