package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.session.Session;
import pumpwise.session.SessionEvent;
import pumpwise.session.Simulation;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.common.Theme;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.display.RunningText;

/// The sample, played in the real window on a fast clock, is the session that the command line simulates: its journal
/// contains the same events at the same instants, and the window displayed them.
@BothExecutors
@ExtendWith(ApplicationExtension.class)
class PlayedThroughTest {

    /// Uneven, so that deadlines fall between two updates of the display.
    private static final Duration LOOK = Duration.ofMillis(1370);

    /// The delay of the window where answers arrive later; shorter than any phase.
    private static final Duration LATE = Duration.ofMillis(730);

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    private final MemoryArchive archive = new MemoryArchive();
    private final boolean late;
    private final TrainStand stand;
    private final List<Shown> shown = new ArrayList<>();

    PlayedThroughTest(TestTasks tasks) {
        late = tasks instanceof QueuedTasks;
        stand = new TrainStand(TrainStand.START, archive, new ToolkitTasks(tasks));
    }

    /// The content of the window from an instant on.
    private record Shown(Instant from, PhaseLook look) {}

    @Start
    void start(Stage stage) {
        TrainWindow.show(stage, stand, Theme.LIGHT, 1000, 680);
    }

    @Test
    void theWindowLogsTheEventsOfTheSimulation(FxRobot robot) {
        SessionPlan plan = SessionPlan.of(TrainStand.sample(), TrainStand.CATALOG);
        List<SessionEvent> simulated = Simulation.run(plan, true);
        robot.interact(() -> {
            stand.train.prepare(TrainStand.sample(), TrainStand.CATALOG);
            stand.running().readout().faceProperty().subscribe(this::note);
        });
        stand.settle();
        robot.type(KeyCode.ENTER);
        stand.settle();
        Instant begun = ((JournalEntry.Begun) stand.archive().journal.getFirst()).at();

        // All but the last instant, after which the session is saved and the journal deleted.
        Duration length = Duration.between(Simulation.START, simulated.getLast().at());
        play(robot, length.minusMillis(1));
        List<SessionEvent> logged = events(stand.archive().journal, begun);
        List<SessionEvent> expected = simulated.stream()
                .filter(event -> event.at().isBefore(simulated.getLast().at()))
                .toList();
        assertThat(logged).hasSizeGreaterThan(1000).isEqualTo(expected);
        assertShown(looks(expected, begun));

        play(robot, Duration.ofMillis(1));
        assertThat(stand.train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
        Session kept = stand.archive().kept.getFirst();
        assertThat(Duration.between(kept.startedAt(), kept.progress().start())).isEqualTo(length);
    }

    private void assertShown(List<Shown> looks) {
        if (!late) {
            assertThat(shown).containsExactlyElementsOf(looks);
            return;
        }
        assertThat(shown).extracting(Shown::look).containsExactlyElementsOf(looks.stream().map(Shown::look).toList());
        for (int index = 0; index < looks.size(); index++) {
            Instant due = looks.get(index).from();
            assertThat(shown.get(index).from()).isBetween(due, due.plus(LATE));
        }
    }

    private void play(FxRobot robot, Duration time) {
        Duration left = time;
        while (left.isPositive()) {
            Duration part = left.compareTo(AT_ONCE) < 0 ? left : AT_ONCE;
            robot.interact(() -> look(part));
            left = left.minus(part);
        }
    }

    private void look(Duration time) {
        Duration left = time;
        while (left.isPositive()) {
            Duration most = late ? LATE : LOOK;
            Duration part = left.compareTo(most) < 0 ? left : most;
            stand.time.advance(part);
            stand.settle();
            stand.ticker.tick();
            left = left.minus(part);
        }
    }

    private void note(RunningText face) {
        if (stand.train.stageProperty().get() != TrainStage.RUNNING && archive.journal.isEmpty()) {
            return;
        }
        if (shown.isEmpty() || shown.getLast().look() != face.look()) {
            shown.add(new Shown(stand.time.instant(), face.look()));
        }
    }

    /// The events of a replayed journal, relative to the start of the simulation.
    private static List<SessionEvent> events(List<JournalEntry> journal, Instant begun) {
        List<SessionEvent> events = new ArrayList<>();
        Session session = null;
        for (JournalEntry entry : journal) {
            Session.Transition transition =
                    switch (entry) {
                        case JournalEntry.Begun first -> Session.begin(first.plan(), first.guided(), first.at());
                        case JournalEntry.Did did -> session.apply(did.command(), did.at());
                        case JournalEntry.Crossed crossed -> session.advanceTo(crossed.at());
                    };
            session = transition.session();
            transition.events().forEach(event -> events.add(new SessionEvent(
                    Simulation.START.plus(Duration.between(begun, event.at())),
                    event.kind(),
                    event.step(),
                    event.number(),
                    event.side())));
        }
        return events;
    }

    /// The expected content of the window, by the last starting event of each instant.
    private static List<Shown> looks(List<SessionEvent> events, Instant begun) {
        List<Shown> looks = new ArrayList<>();
        for (SessionEvent event : events) {
            PhaseLook look = look(event);
            Instant at = begun.plus(Duration.between(Simulation.START, event.at()));
            if (look == null) {
                continue;
            }
            if (!looks.isEmpty() && looks.getLast().from().equals(at)) {
                looks.removeLast();
            }
            if (looks.isEmpty() || looks.getLast().look() != look) {
                looks.add(new Shown(at, look));
            }
        }
        return looks;
    }

    private static PhaseLook look(SessionEvent event) {
        return switch (event.kind()) {
            case GET_READY -> PhaseLook.READY;
            case LIFT -> PhaseLook.LIFT;
            case HOLD -> PhaseLook.HOLD;
            case LOWER -> PhaseLook.LOWER;
            case TIMED_START -> PhaseLook.TIMED;
            case REST_START -> PhaseLook.REST;
            case SWITCH_SIDE -> PhaseLook.SWITCH;
            // A set of steps has no phases: the step after it replaces it immediately.
            case SET_START -> PhaseLook.STEP;
            default -> null;
        };
    }
}
