package pumpwise.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.ui.task.SameThreadTasks;
import pumpwise.words.Words;

/// A cell of the list observes the list only while it is displayed.
@ExtendWith(ApplicationExtension.class)
class RoutineCellTest {

    private static final RoutineEntry ENTRY =
            RoutineEntry.of(Kind.OWN, "Mine", "", Path.of("Mine.json"), Routine.named("Mine"), false);

    @TempDir
    Path folder;

    @Test
    void aCellThatIsGoneNoLongerListens(FxRobot robot) {
        DataDirectory home = new DataDirectory(folder);
        RoutinesViewModel model = new RoutinesViewModel(
                Words.in(Locale.ENGLISH),
                new RoutinesViewModel.Dependencies(
                        new RoutineRepository(home, new RoutineReader(TestCatalog.CATALOG), home.files()),
                        new Nothing(),
                        List.of(),
                        _ -> "",
                        new SessionRepository(home, home.files())::list,
                        new SameThreadTasks()),
                new Nothing());
        robot.interact(() -> {
            RoutineCell cell = new RoutineCell(Words.in(Locale.ENGLISH), model);
            StackPane pane = new StackPane(cell);
            new Scene(pane);
            cell.updateItem(ENTRY, false);
            Node shown = cell.getGraphic();
            model.beginRename(ENTRY);
            assertThat(cell.getGraphic()).isNotSameAs(shown);

            Node renaming = cell.getGraphic();
            pane.getChildren().clear();
            model.cancelRename();
            assertThat(cell.getGraphic()).isSameAs(renaming);
        });
    }

    private static final class Nothing implements OpenRoutine, RoutinesViewModel.Leaving {

        @Override
        public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
            return new ReadOnlyObjectWrapper<@Nullable Path>().getReadOnlyProperty();
        }

        @Override
        public void open(Path file, Runnable then) {}

        @Override
        public void importFile(Runnable then) {}

        @Override
        public void create(Routine routine, Runnable then) {}

        @Override
        public void rename(Path file, String name, Runnable then) {}

        @Override
        public void duplicate(Path file, String name, Runnable then) {}

        @Override
        public void delete(Path file, Runnable then) {}

        @Override
        public void restore(Path deleted, Runnable then) {}

        @Override
        public void undoDelete(Runnable then) {}

        @Override
        public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
            return new ReadOnlyObjectWrapper<@Nullable Notice>().getReadOnlyProperty();
        }

        @Override
        public void dismissNotice() {}

        @Override
        public void toRoutine() {}

        @Override
        public void toName() {}
    }
}
