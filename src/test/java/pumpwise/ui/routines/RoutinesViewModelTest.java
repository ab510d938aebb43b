package pumpwise.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// What the list of routines shows, finds, and chooses.
@BothExecutors
class RoutinesViewModelTest extends ListedRoutines {

    RoutinesViewModelTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void filesOfSessionsThatCannotBeUsedAreListedWithTheReason() throws Exception {
        home.create();
        Files.writeString(home.sessions().resolve("2026-01-05 18.00.00 Mine.json"), "{ oops");

        list.show();
        tasks.settle();

        RoutineEntry entry = list.entriesProperty().get().getLast();
        assertThat(entry.kind()).isEqualTo(RoutineEntry.Kind.SESSION);
        assertThat(entry.heading()).isEqualTo("Session files that can't be used");
        assertThat(entry.name()).isEqualTo("2026-01-05 18.00.00 Mine.json");
        assertThat(entry.about()).contains(":1:3: ");
        assertThat(list.isEmpty()).isTrue();

        list.enter(entry);
        assertThat(left).isEmpty();
    }

    @Test
    void anEmptyListOffersTemplates() {
        list.show();
        tasks.settle();

        assertThat(list.isEmpty()).isTrue();
        assertThat(shown()).containsExactly("TEMPLATE Bands at home");
        assertThat(list.entriesProperty().get().getFirst().heading()).isEqualTo("Start from a template");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("Bands at home");
    }

    @Test
    void everythingIsInItsGroupByName() throws Exception {
        add("\u00DCbung", "apple", "Zebra");
        Files.writeString(home.routines().resolve("broken.json"), "{");
        files.delete(home.routines().resolve("Zebra.json"));

        list.show();
        tasks.settle();

        assertThat(shown())
                .containsExactly(
                        "OWN apple", "OWN \u00DCbung", "TEMPLATE Bands at home", "UNREADABLE broken.json", "DELETED Zebra");
        assertThat(list.entriesProperty().get()).extracting(RoutineEntry::heading)
                .containsExactly("Your routines", "", "Start from a template", "Unreadable files", "Deleted");
        assertThat(list.entriesProperty().get().get(3).about()).startsWith("broken.json:1:");
        assertThat(list.entriesProperty().get().getFirst().about()).isEqualTo("no exercises yet \u00b7 20 min");
    }

    @Test
    void searchIgnoresCaseAndMarksAndLooksInNotesToo() throws Exception {
        add("\u00DCbung am Montag", "Friday");
        list.show();
        tasks.settle();

        list.queryProperty().set("ubung MONT");
        assertThat(shown()).containsExactly("OWN \u00DCbung am Montag");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("\u00DCbung am Montag");

        list.queryProperty().set("twenty");
        assertThat(shown()).containsExactly("TEMPLATE Bands at home");

        list.queryProperty().set("[*");
        assertThat(shown()).isEmpty();
        assertThat(list.chosenProperty().get()).isNull();
        list.step(1);
    }

    @Test
    void theOpenOneIsMarkedAndChosen() throws Exception {
        add("one", "two");
        open.file.set(home.routines().resolve("two.json"));

        list.show();
        tasks.settle();

        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("two");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::open).isEqualTo(true);
    }

    @Test
    void sameNamesAreToldApartByTheirFiles() throws Exception {
        add("one", "one");

        list.show();
        tasks.settle();

        assertThat(list.entriesProperty().get()).filteredOn(entry -> entry.kind() == Kind.OWN)
                .extracting(RoutineEntry::about)
                .containsExactly("no exercises yet \u00b7 20 min \u00b7 one 2.json", "no exercises yet \u00b7 20 min \u00b7 one.json");
    }

    @Test
    void steppingStopsAtTheEnds() throws Exception {
        add("one", "two");
        list.show();
        tasks.settle();

        list.step(-5);
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("one");
        list.step(2);
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::kind).isEqualTo(Kind.TEMPLATE);
        list.step(7);
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::kind).isEqualTo(Kind.TEMPLATE);
    }
}
