package pumpwise.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import pumpwise.catalog.Exercise;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.InvalidValueException;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Finding;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.pump.PumpRules;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.file.TestShelf;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.SameThreadTasks;
import pumpwise.ui.task.TestTasks;

/// After any edits, undoing all of them restores the first routine and redoing all of them the last one, and its file
/// is readable at every moment.
class UndoPropertiesTest {

    private static final List<String> TYPED = List.of(
            "", "0", "1", "3-4", "8-10", "15 - 20", "60-90", "2 min", "20-15", "soon", "lower 3 s, lift 1 s", "40 kg", "max");

    private Path folder;
    private TestTasks tasks;
    private TestShelf shelf;
    private PlanViewModel plan;
    private FilesViewModel files;

    /// One action of the user.
    ///
    /// @param kind the kind of action
    /// @param at selects one of the places, exercises or texts
    /// @param name for actions with a name
    record Act(Kind kind, int at, String name) {}

    enum Kind {
        NAME,
        FIGURE,
        ADD,
        REPLACE,
        REMOVE,
        DUPLICATE,
        MOVE,
        DROP,
        JOIN,
        DISSOLVE,
        RULE_OFF,
        RULE_ON,
        FIX,
        FIX_ALL,
        DELETE_ANOTHER,
        UNDO,
        REDO
    }

    @BeforeTry
    void createsAFolder() throws IOException {
        folder = Files.createTempDirectory("undo");
    }

    private void openSample(TestTasks on) throws Exception {
        tasks = on;
        shelf = new TestShelf(folder);
        plan = Planned.sample();
        files = new FilesViewModel(plan, shelf.ports(tasks), Planned.WORDS);
        files.belongTo(shelf.routines.create(SAMPLE));
    }

    @AfterTry
    void clearsAway() throws IOException {
        try (Stream<Path> there = Files.walk(folder)) {
            for (Path each : there.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 10_000), AnyRoutine.names())
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everythingCanBeUndoneAndDoneAgain(@ForAll("acts") List<Act> acts) throws Exception {
        openSample(new SameThreadTasks());
        doAndUndo(acts);
    }

    /// On a slow disk, with a user who does not always wait for it.
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everythingCanBeUndoneAndDoneAgainOnASlowDisk(@ForAll("acts") List<Act> acts) throws Exception {
        openSample(new QueuedTasks());
        doAndUndo(acts);
    }

    private void doAndUndo(List<Act> acts) throws Exception {
        for (Act act : acts) {
            carryOut(act);
            if (tasks instanceof SameThreadTasks || act.at() % 2 == 0) {
                fileSaysWhatTheScreenSays();
            }
        }
        tasks.settle();
        while (plan.undoState().redoableProperty().get()) {
            files.redo();
            tasks.settle();
        }
        Routine last = plan.routine();
        List<Routine> all = others();

        while (plan.undoState().undoableProperty().get()) {
            assertThat(plan.undoState().undoNameProperty().get()).isNotBlank();
            files.undo();
            fileSaysWhatTheScreenSays();
        }
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.routines.deleted().routines()).isEmpty();

        while (plan.undoState().redoableProperty().get()) {
            files.redo();
            fileSaysWhatTheScreenSays();
        }
        assertThat(plan.routine()).isEqualTo(last);
        assertThat(others()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(shelf.problems).isEmpty();
    }

    private void fileSaysWhatTheScreenSays() throws Exception {
        tasks.settle();
        assertThat(shelf.routines.open(files.fileProperty().get()).routine()).isEqualTo(plan.routine());
    }

    private List<Routine> others() {
        return shelf.routines.list().routines().stream()
                .filter(kept -> !kept.file().equals(files.fileProperty().get()))
                .map(kept -> kept.routine())
                .toList();
    }

    private void carryOut(Act act) throws Exception {
        Place place = place(act.at());
        switch (act.kind()) {
            case NAME -> plan.rename(act.name());
            case FIGURE -> type(place, act.at());
            case ADD -> plan.rows().add(exercise(act.at()), Section.values()[act.at() % 3]);
            case REPLACE -> at(place).ifPresent(there -> plan.rows().replace(there, exercise(act.at() / 7)));
            case REMOVE -> at(place).ifPresent(there -> plan.rows().remove(there));
            case DUPLICATE -> at(place).ifPresent(there -> plan.rows().duplicate(there));
            case MOVE -> at(place).ifPresent(there -> plan.rows().move(there, act.at() % 2 == 0 ? 1 : -1));
            case DROP -> at(place).ifPresent(there -> plan.rows().drop(there, place(act.at() / 3)));
            case JOIN -> at(place).ifPresent(there -> plan.rows().makeSuperset(there));
            case DISSOLVE -> at(place).ifPresent(there -> plan.rows().splitSuperset(there));
            case RULE_OFF -> plan.checkEdits().switchOff(rule(act.at()), "Not today.");
            case RULE_ON -> plan.checkEdits().switchOn(rule(act.at()));
            case FIX -> findings().stream().skip(act.at() % 3).findFirst().ifPresent(plan.checkEdits()::fix);
            case FIX_ALL -> plan.checkEdits().fixAll();
            case DELETE_ANOTHER ->
                files.delete(shelf.routines.create(Routine.named(act.name())).file(), () -> {});
            case UNDO -> files.undo();
            case REDO -> files.redo();
        }
    }

    private void type(Place place, int at) {
        ItemField field = ItemField.values()[at % ItemField.values().length];
        at(place).filter(there -> !(there.isMember() && field.isOfBlock())).ifPresent(there -> {
            try {
                plan.values().edit(there, field, TYPED.get(at / 11 % TYPED.size()));
            } catch (InvalidValueException e) {
                String form = e.kind().form().name().toLowerCase(Locale.ROOT);
                String why = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(Planned.WORDS.has("plan.refused." + form + "." + why)).isTrue();
            }
        });
    }

    private List<Finding> findings() {
        return new PumpCheck(PumpRules.all(), CATALOG).check(plan.routine()).findings();
    }

    private static Exercise exercise(int at) {
        return CATALOG.exercises().get(at % CATALOG.exercises().size());
    }

    private static RuleId rule(int at) {
        return RuleId.values()[at % RuleId.values().length];
    }

    private Place place(int at) {
        List<Routine.Item> items = plan.routine().items();
        return items.isEmpty() ? Place.of(Section.WORK) : items.get(at % items.size()).place();
    }

    private static Optional<Place> at(Place place) {
        return place.isSection() ? Optional.empty() : Optional.of(place);
    }
}
