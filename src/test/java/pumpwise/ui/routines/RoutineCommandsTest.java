package pumpwise.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// Opening, copying, renaming, and deleting in the list of routines.
@BothExecutors
class RoutineCommandsTest extends ListedRoutines {

    RoutineCommandsTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void enterDoesWhatSuggestsItself() throws Exception {
        add("one", "gone");
        files.delete(home.routines().resolve("gone.json"));
        Files.writeString(home.routines().resolve("broken.json"), "{");
        list.show();
        tasks.settle();

        list.enter(entry("one"));
        tasks.settle();
        assertThat(open.calls).containsExactly("open one.json");
        assertThat(left).containsExactly("routine");

        list.enter(entry("Bands at home"));
        tasks.settle();
        assertThat(open.calls).endsWith("begin Bands at home");
        assertThat(left).endsWith("name");

        list.enter(entry("broken.json"));
        tasks.settle();
        assertThat(open.calls).hasSize(2);

        list.enter(entry("gone"));
        tasks.settle();
        assertThat(shown()).contains("OWN gone");
        assertThat(left).hasSize(2);
    }

    @Test
    void aCopyGetsANameOfItsOwnAndIsChosen() throws Exception {
        add("one", "one copy");
        list.show();
        tasks.settle();

        list.duplicate(entry("one"));
        tasks.settle();

        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("one copy 2");
    }

    @Test
    void theCopyOfTheLongestNameCanBeKept() throws Exception {
        add("x".repeat(198) + "\uD83C\uDF51");
        list.show();
        tasks.settle();

        list.duplicate(list.chosenProperty().get());
        tasks.settle();

        assertThat(shown()).filteredOn(line -> line.startsWith("OWN")).hasSize(2);
        assertThat(shown()).anyMatch(line -> line.endsWith("x copy"));
        assertThat(shown()).noneMatch(line -> line.startsWith("UNREADABLE"));
    }

    @Test
    void aNameIsEditedOrGivenUp() throws Exception {
        add("one");
        list.show();
        tasks.settle();

        list.beginRename(entry("Bands at home"));
        assertThat(list.renamingProperty().get()).isNull();
        list.beginRename(entry("one"));
        list.rename("  ");
        tasks.settle();
        list.beginRename(entry("one"));
        list.rename("one");
        tasks.settle();
        list.beginRename(entry("one"));
        list.cancelRename();
        assertThat(open.calls).isEmpty();

        list.beginRename(entry("one"));
        list.rename(" two ");
        tasks.settle();
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("two");
        assertThat(list.renamingProperty().get()).isNull();
    }

    @Test
    void deletingChoosesTheNextAndUndoBringsItBack() throws Exception {
        add("one", "two", "three");
        list.show();
        tasks.settle();

        list.delete(entry("three"));
        tasks.settle();
        assertThat(shown()).containsExactly("OWN one", "OWN two", "TEMPLATE Bands at home", "DELETED three");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("two");

        list.delete(entry("Bands at home"));
        tasks.settle();
        assertThat(open.calls).hasSize(1);

        list.undoDelete();
        tasks.settle();
        assertThat(shown()).startsWith("OWN one", "OWN three", "OWN two");
    }

    @Test
    void b3_deletingChoosesTheNextOneWheneverTheListArrives() throws Exception {
        add("A", "B", "C", "D");
        open.file.set(home.routines().resolve("A.json"));
        list.show();
        tasks.settle();

        list.delete(entry("B"));
        tasks.settle();
        assertThat(chosen()).isEqualTo("C");
        list.delete(list.chosenProperty().get());
        tasks.settle();
        assertThat(chosen()).isEqualTo("D");
        list.delete(list.chosenProperty().get());
        tasks.settle();
        assertThat(shown()).startsWith("OWN A", "TEMPLATE Bands at home");
        assertThat(chosen()).isEqualTo("Bands at home");
    }
}
