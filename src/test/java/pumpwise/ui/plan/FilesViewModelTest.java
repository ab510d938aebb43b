package pumpwise.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.Planned.SAMPLE;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Routine;
import pumpwise.ui.common.Background;
import pumpwise.ui.common.Trouble;
import pumpwise.ui.common.TroubleException;

class FilesViewModelTest {

    private static final Path FILE = Path.of("mine.json");
    private static final Path OTHER = Path.of("other.json");
    private static final Routine STORED = Routine.named("Stored");

    private final PlanViewModel plan = Planned.sample();
    private final Map<Path, Routine> disk = new HashMap<>(Map.of(OTHER, STORED));
    private final Deque<Path> chosen = new ArrayDeque<>();
    private final Deque<LeaveQuestion.Answer> answers = new ArrayDeque<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Runnable> pending = new ArrayList<>();
    private boolean full;

    private final RoutineFiles onDisk = new RoutineFiles() {
        @Override
        public Routine open(Path file) throws TroubleException {
            if (!disk.containsKey(file)) {
                throw trouble("broken");
            }
            return disk.get(file);
        }

        @Override
        public void save(Path file, Routine routine) throws TroubleException {
            if (full) {
                throw trouble("full");
            }
            disk.put(file, routine);
        }
    };

    private final FileChoice choice = new FileChoice() {
        @Override
        public Optional<Path> toOpen() {
            return Optional.ofNullable(chosen.poll());
        }

        @Override
        public Optional<Path> toSave(String name) {
            return Optional.ofNullable(chosen.poll());
        }
    };

    private final FilesViewModel files = files(Background.none());

    private FilesViewModel files(Background background) {
        return new FilesViewModel(
                plan,
                new FilePorts(onDisk, choice, _ -> answers.remove(), troubles::add, background, opened::add),
                Planned.WORDS);
    }

    private static TroubleException trouble(String what) {
        return new TroubleException(new Trouble(what, "", "", null));
    }

    @Test
    void theFirstSavingAsksForAFileAndTheNextGoesThereToo() {
        plan.rename("Mine");
        chosen.add(FILE);
        files.save();
        plan.rename("Mine, later");
        files.save();

        assertThat(disk.get(FILE).name()).isEqualTo("Mine, later");
        assertThat(plan.unsaved().get()).isFalse();
        assertThat(opened).containsExactly(FILE, FILE);
    }

    @Test
    void thinkingBetterOfSavingChangesNothing() {
        plan.rename("Mine");

        files.save();
        files.saveAs();

        assertThat(plan.unsaved().get()).isTrue();
        assertThat(disk).containsOnlyKeys(OTHER);
    }

    @Test
    void aFailedSavingKeepsTheEditAndSaysSo() {
        plan.rename("Mine");
        chosen.add(FILE);
        full = true;

        files.save();

        assertThat(plan.routine().name()).isEqualTo("Mine");
        assertThat(plan.unsaved().get()).isTrue();
        assertThat(files.busy().get()).isFalse();
        assertThat(troubles).extracting(Trouble::what).containsExactly("full");
        assertThat(opened).isEmpty();
    }

    @Test
    void anUnreadableFileLeavesWhatIsOpen() {
        chosen.add(Path.of("broken.json"));

        files.open();

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(troubles).extracting(Trouble::what).containsExactly("broken");
    }

    @Test
    void openingBeginsAgainWithNothingToUndo() {
        plan.rename("Mine");
        plan.undo();
        chosen.add(OTHER);

        files.open();

        assertThat(plan.routine()).isEqualTo(STORED);
        assertThat(plan.redoable().get()).isFalse();
        assertThat(opened).containsExactly(OTHER);
    }

    @Test
    void stayingKeepsTheChanges() {
        plan.rename("Mine");
        answers.add(LeaveQuestion.Answer.STAY);

        files.begin();

        assertThat(plan.routine().name()).isEqualTo("Mine");
    }

    @Test
    void discardingGoesOnWithoutThem() {
        plan.rename("Mine");
        answers.add(LeaveQuestion.Answer.DISCARD);

        files.begin();

        assertThat(plan.routine()).isEqualTo(Routine.named("New routine"));
        assertThat(disk).containsOnlyKeys(OTHER);
    }

    @Test
    void savingFirstGoesOnWhenThatIsDone() {
        plan.rename("Mine");
        answers.add(LeaveQuestion.Answer.SAVE);
        chosen.add(FILE);

        files.begin();

        assertThat(disk.get(FILE).name()).isEqualTo("Mine");
        assertThat(plan.routine().name()).isEqualTo("New routine");
    }

    @Test
    void savingFirstDoesNotGoOnIfItFails() {
        plan.rename("Mine");
        answers.add(LeaveQuestion.Answer.SAVE);
        chosen.add(FILE);
        full = true;

        files.begin();

        assertThat(plan.routine().name()).isEqualTo("Mine");
        assertThat(plan.unsaved().get()).isTrue();
    }

    @Test
    void nothingIsAskedWhereNothingWouldBeLost() {
        files.begin();

        assertThat(plan.routine().name()).isEqualTo("New routine");
        assertThat(files.mayLeave(() -> {})).isTrue();
    }

    @Test
    void whatIsEditedWhileItIsSavedIsNotTakenForSaved() {
        FilesViewModel slow = files(new Background(pending::add, Runnable::run));
        plan.rename("Mine");
        chosen.add(FILE);
        slow.save();
        assertThat(slow.busy().get()).isTrue();
        plan.rename("Mine, later");

        pending.forEach(Runnable::run);

        assertThat(slow.busy().get()).isFalse();
        assertThat(disk.get(FILE).name()).isEqualTo("Mine");
        assertThat(plan.unsaved().get()).isTrue();
    }
}
