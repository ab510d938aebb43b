package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;
import static pumpwise.session.Plans.load;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.work;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.session.plan.Loads;
import pumpwise.session.plan.SessionPlan;

/// Taking suggested loads in a session.
class UseLoadsTest extends DrivenSession {

    /// Three sets with 40 kg last time: steps 1, 3 and 5; then the hinge, step 7.
    @BeforeEach
    void begin() {
        SessionPlan plan = plan(work(thrusts("3"), hinges("1")));
        follow(Session.begin(
                plan.withSteps(plan.steps().stream()
                        .map(step -> step.withLoads(step.loads().withLast(load("40 kg"), 8, 20)))
                        .toList()),
                false,
                START));
    }

    @Test
    void allLaterSetsOfTheItemStartWithTheirLoads() {
        at(1, new Command.UseLoads(FIRST, List.of(load("42.5 kg"), load("41 kg"))));
        assertThat(loads()).containsExactly("42.5 kg", "41 kg", "41 kg", "40 kg");
        assertThat(session.plan().steps().get(1).loads().last()).hasToString("40 kg");
    }

    @Test
    void nothingTakenAgainGivesBackTheLoadsOfLastTime() {
        at(1, new Command.UseLoads(FIRST, List.of(load("42.5 kg"))));
        at(2, new Command.UseLoads(FIRST, List.of()));
        assertThat(loads()).containsOnly("40 kg");
    }

    @Test
    void setsThatAreDoneKeepTheirLoads() {
        at(1, new Command.Done());
        at(2, new Command.Done());
        at(3, new Command.UseLoads(FIRST, List.of(load("42.5 kg"))));
        assertThat(session.log().get(1).load()).hasToString("40 kg");
        assertThat(session.plan().steps().get(1).loads().taken()).isNull();
        at(4, new Command.Done());
        at(5, new Command.Done());
        assertThat(session.log().get(3).load()).hasToString("42.5 kg");
    }

    @Test
    void aCorrectedLoadHoldsForTheLaterSets() {
        at(1, new Command.UseLoads(FIRST, List.of(load("42.5 kg"))));
        at(2, new Command.Done());
        at(3, new Command.Done());
        at(4, new Command.Log(session.log().get(1).withLoad(load("45 kg"))));
        assertThat(session.initialLoad(3)).hasToString("Optional[45 kg]");
    }

    @Test
    void itWinsOverTheLoadInTheRoutine() {
        SessionPlan plan = plan(work(thrusts("1")));
        follow(Session.begin(
                plan.withSteps(plan.steps().stream()
                        .map(step -> step.withLoads(Loads.planned(load("50 kg"))))
                        .toList()),
                false,
                START));
        at(1, new Command.UseLoads(FIRST, List.of(load("42.5 kg"))));
        assertThat(session.initialLoad(1)).hasToString("Optional[42.5 kg]");
    }

    @Test
    void goingBackCanStillBeUndone() {
        at(1, new Command.Done());
        at(2, new Command.Done());
        at(3, new Command.Back());
        at(4, new Command.UseLoads(FIRST, List.of(load("42.5 kg"))));
        at(5, new Command.Undo());
        assertThat(session.log()).containsOnlyKeys(1);
    }

    private List<String> loads() {
        return IntStream.of(1, 3, 5, 7)
                .mapToObj(step -> session.plan().steps().get(step).loads().initial())
                .map(String::valueOf)
                .toList();
    }
}
