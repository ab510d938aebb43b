package pumpwise.ui.train.running;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.next.SetAim;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.ui.train.past.Advice;
import pumpwise.ui.train.past.AdviceDesk;
import pumpwise.ui.train.past.PastSessions;
import pumpwise.words.Capitals;
import pumpwise.words.Words;
import pumpwise.words.progress.NextLoadText;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// The suggested load for the coming set, in a rest or a get-ready. It is never used by itself, and what is used can be
/// given back until the set is done.
public final class SuggestionViewModel {

    private final Words words;
    private final SessionControl control;
    private final AdviceDesk desk;
    private final NextLoadText texts;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper("");
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Routine routine;
    private @Nullable SessionPlan asked;
    private @Nullable PastSessions askedOf;
    private Map<Place, NextLoad> next = Map.of();
    private @Nullable Command command;

    /// @param desk gives advice from earlier sessions
    SuggestionViewModel(Words words, SessionControl control, AdviceDesk desk) {
        this.words = words;
        this.control = control;
        this.desk = desk;
        texts = new NextLoadText(words);
    }

    /// The suggestion with its reason: "42.5 kg, aim for 17: you earned this load last time"; empty for none.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What [#toggle] does now: "Use 42.5 kg", "Back to 40 kg"; empty for nothing.
    public ReadOnlyStringProperty actionProperty() {
        return action.getReadOnlyProperty();
    }

    /// Uses the suggested load for the coming sets of the exercise, or gives it back.
    public void toggle() {
        if (command != null) {
            control.send(command);
        }
    }

    /// Whether [#toggle] does anything.
    boolean canToggle() {
        return command != null;
    }

    /// Switches to another session.
    ///
    /// @param of its routine; null if unknown
    void use(ExerciseWords names, @Nullable Routine of) {
        exercises = names;
        routine = of;
        asked = null;
        next = Map.of();
    }

    /// Follows the session.
    void update(Session session) {
        PastSessions past = desk.sessionsProperty().getValue();
        if (asked != session.plan() || !past.equals(askedOf)) {
            asked = session.plan();
            askedOf = past;
            desk.advise(current(session.plan()), exercises.catalog(), routine, this::answer);
        }
        show(session);
    }

    private void answer(Advice advice) {
        next = advice.next();
        control.session().ifPresent(this::show);
    }

    /// Without the sets of exercises that were replaced by others.
    private static SessionPlan current(SessionPlan plan) {
        Map<Place, String> last = new HashMap<>();
        for (Step step : plan.steps()) {
            if (step.isEffort()) {
                last.put(step.position().place(), step.position().exercise());
            }
        }
        return plan.withSteps(plan.steps().stream()
                .filter(step -> step.position().exercise().equals(last.get(step.position().place())))
                .toList());
    }

    private void show(Session session) {
        Step step = session.step().orElse(null);
        int upcoming = step == null || step.isEffort() ? -1 : StepWords.effortFrom(session.plan(), session.index());
        SetPosition position = upcoming < 0 ? null : session.plan().steps().get(upcoming).position();
        NextLoad suggested = position == null ? null : next.get(position.place());
        if (position == null || suggested == null || position.side() == Side.RIGHT) {
            text.set("");
            change("", null);
            return;
        }
        Load before = session.plan().steps().get(upcoming).loads().withTaken(null).initial();
        Load load = suggested.set(position.set()).map(SetAim::load).orElse(null);
        boolean isCurrent = Objects.equals(load, session.initialLoad(upcoming).orElse(null));
        text.set(text(suggested, position.set(), isCurrent));
        if (session.plan().steps().get(upcoming).loads().taken() != null) {
            change(
                    before == null
                            ? words.text("train.suggestion.back.none")
                            : words.text("train.suggestion.back", before.toString()),
                    new Command.UseLoads(position.place(), List.of()));
        } else if (load != null && !isCurrent) {
            change(
                    words.text("train.suggestion.use", load.toString()),
                    new Command.UseLoads(position.place(), Advice.loads(suggested)));
        } else {
            change("", null);
        }
    }

    private void change(String what, @Nullable Command how) {
        command = how;
        action.set(what);
    }

    /// @param isCurrent whether the load is the one that the set starts with anyway
    private String text(NextLoad suggested, int set, boolean isCurrent) {
        String aim = isCurrent ? texts.amount(suggested, set) : texts.aim(suggested, set);
        String reason = texts.brief(suggested, set);
        if (aim.isEmpty() || reason.isEmpty()) {
            return Capitals.first(aim + reason);
        }
        return Capitals.first(words.text("train.suggestion", aim, reason));
    }
}
