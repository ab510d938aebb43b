package pumpwise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import pumpwise.cli.command.Tools;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.words.DurationWords;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// Prints a timeline with the start, the length and the content of each step.
final class TimelineText {

    private final Tools tools;
    private final PrintWriter out;
    private final DurationWords durations;

    TimelineText(Tools tools, PrintWriter out) {
        this.tools = tools;
        this.out = out;
        durations = new DurationWords(tools.words());
    }

    /// Prints the length of the session, then one line per step.
    void print(SessionPlan plan) {
        out.println(words().text(
                "cli.timeline.length", plan.routine(), durations.clock(plan.least(), plan.greatest())));
        for (SessionPlan.Slot slot : plan.timeline()) {
            out.printf(
                    Locale.ROOT,
                    "  %15s  %11s  %s%n",
                    durations.clock(slot.startLeast(), slot.startGreatest()),
                    durations.clock(slot.step().least(), slot.step().greatest()),
                    text(slot.step()));
        }
    }

    private String text(Step step) {
        SetPosition position = step.position();
        String name = tools.catalog().nameOf(position.exercise());
        String side = position.side() == null ? "" : words().text("cli.side." + position.side().word());
        String text =
                switch (step) {
                    case Step.GetReady _ -> words().text("cli.step.get-ready", name, side);
                    case Step.TimedWork _ -> words().text("cli.step.timed", name, side, position.set(), sets(position));
                    case Step.WorkSet set ->
                        words().text("cli.step.set", name, side, position.set(), sets(position), count(set));
                    case Step.Rest rest ->
                        words().text(rest.kind() == Step.RestKind.SIDES ? "cli.step.switch" : "cli.step.rest");
                };
        return position.optional() ? words().text("cli.step.optional", text) : text;
    }

    private static String sets(SetPosition position) {
        return ValueText.of(position.sets());
    }

    private String count(Step.WorkSet set) {
        return words().text(
                "cli.count." + set.unit().word(),
                ValueText.of(set.count()),
                set.count().greatest());
    }

    private Words words() {
        return tools.words();
    }
}
