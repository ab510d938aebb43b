package pumpwise.routine.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.RandomRoutines;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.edit.EditResult;

/// Editing any rows of any routine loses nothing and invents nothing.
class RoutineEditsTest {

    /// A routine with some rows selected.
    private record Chosen(Routine routine, Set<Place> places) {}

    @Property(tries = 200)
    void movingKeepsEveryItem(@ForAll("chosen") Chosen chosen, @ForAll("ways") int by) {
        RoutineMoves.move(chosen.routine, chosen.places, by).ifPresent(moved -> isTheSameItems(chosen.routine, moved));
        RoutineMoves.step(chosen.routine, chosen.places, by).ifPresent(moved -> isTheSameItems(chosen.routine, moved));
    }

    @Property(tries = 200)
    void movingThereAndBackRestoresTheRoutine(@ForAll("chosen") Chosen chosen, @ForAll("ways") int by) {
        Routine routine = chosen.routine;
        Optional<EditResult> moved = RoutineMoves.move(routine, chosen.places, by);
        if (moved.isEmpty()) {
            return;
        }
        EditResult there = moved.get();
        boolean leftSuperset = isOneSupersetsMembers(chosen) && there.places().stream().noneMatch(Place::isMember);
        if (!leftSuperset) {
            assertThat(RoutineMoves.move(there.routine(), Set.copyOf(there.places()), -by).orElseThrow().routine())
                    .isEqualTo(routine);
        } else if (!isLastOfSuperset(chosen) && isAtTheEnd(chosen, by)) {
            // An item that left a superset goes back into it, with the sets and rest of the superset unchanged.
            assertThat(RoutineMoves.step(there.routine(), Set.copyOf(there.places()), -by).orElseThrow().routine())
                    .isEqualTo(routine);
        }
    }

    @Property(tries = 200)
    void goingIntoASupersetAndOutRestoresTheOrder(@ForAll("chosen") Chosen chosen, @ForAll("ways") int by) {
        if (chosen.places.size() > 1 || chosen.places.stream().anyMatch(Place::isMember)) {
            return;
        }
        RoutineMoves.step(chosen.routine, chosen.places, by)
                .flatMap(in -> RoutineMoves.step(in.routine(), Set.copyOf(in.places()), -by))
                .ifPresent(back -> assertThat(back.routine().items().stream().map(Routine.Item::prescription))
                        .containsExactlyElementsOf(chosen.routine.items().stream().map(Routine.Item::prescription).toList()));
    }

    @Property(tries = 200)
    void droppingKeepsEveryItemAndPutsRowsWhereTheyAreDropped(
            @ForAll("chosen") Chosen chosen, @ForAll("anyNumber") int anywhere) {
        List<Place> gaps = gaps(chosen.routine);
        Place to = gaps.get(anywhere % gaps.size());
        Optional<EditResult> dropped = RoutineMoves.drop(chosen.routine, chosen.places, to);

        dropped.ifPresent(edited -> {
            isTheSameItems(chosen.routine, edited);
            assertThat(edited.places()).allMatch(place -> place.section() == to.section() && place.isMember() == to.isMember());
            List<Place> inOrder = edited.places().stream().sorted(RowOrder.PLACES).toList();
            assertThat(edited.places()).isEqualTo(inOrder);
            assertThat(isOneAfterAnother(edited.places())).isTrue();
        });
        assertThat(dropped.isPresent() || to.isMember()).isTrue();
    }

    @Property(tries = 200)
    void duplicatingMakesEveryChosenItemOnceMore(@ForAll("chosen") Chosen chosen) {
        EditResult edited = RoutineEdits.duplicate(chosen.routine, chosen.places).orElseThrow();

        List<Prescription> expected = new ArrayList<>(items(chosen.routine));
        chosenItems(chosen).forEach(expected::add);
        assertThat(items(edited.routine())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(chosenItems(new Chosen(edited.routine(), Set.copyOf(edited.places()))))
                .containsExactlyInAnyOrderElementsOf(chosenItems(chosen));
        // Removing the copies restores the original.
        assertThat(RoutineEdits.remove(edited.routine(), Set.copyOf(edited.places())).orElseThrow().routine())
                .isEqualTo(chosen.routine);
    }

    @Property(tries = 200)
    void removingTakesTheChosenItemsAndNoOther(@ForAll("chosen") Chosen chosen) {
        EditResult edited = RoutineEdits.remove(chosen.routine, chosen.places).orElseThrow();

        List<Prescription> expected = new ArrayList<>(items(chosen.routine));
        chosenItems(chosen).forEach(expected::remove);
        assertThat(items(edited.routine())).containsExactlyElementsOf(
                chosen.routine.items().stream()
                        .filter(item -> !isChosen(chosen, item.place()))
                        .map(Routine.Item::prescription)
                        .toList());
        assertThat(edited.place().isSection() || RowOrder.has(edited.routine(), edited.place())).isTrue();
        assertThat(items(edited.routine())).hasSameSizeAs(expected);
    }

    @Property(tries = 200)
    void joiningKeepsEveryItemAndDissolvingTakesItApartAgain(@ForAll("chosen") Chosen chosen) {
        RoutineEdits.makeSuperset(chosen.routine, chosen.places).ifPresent(joined -> {
            isTheSameItems(chosen.routine, joined);
            Block superset = joined.routine().block(joined.place());
            assertThat(superset).isInstanceOf(Superset.class);
            assertThat(superset.items().size()).isGreaterThan(1);

            EditResult apart = RoutineEdits.splitSupersets(joined.routine(), Set.of(joined.place())).orElseThrow();
            isTheSameItems(joined.routine(), apart);
            assertThat(apart.places()).hasSameSizeAs(superset.items());
            assertThat(apart.places()).allMatch(place -> apart.routine().block(place) instanceof Single);
            assertThat(items(apart.routine())).containsExactlyElementsOf(items(joined.routine()));
        });
    }

    @Property(tries = 200)
    void whatAnEditDoesNotTouchIsTheVerySameValue(@ForAll("chosen") Chosen chosen, @ForAll("ways") int by) {
        RoutineMoves.move(chosen.routine, chosen.places, by).ifPresent(moved -> {
            List<Block> before = Stream.of(Section.values())
                    .flatMap(section -> chosen.routine.blocks(section).stream())
                    .toList();
            long same = Stream.of(Section.values())
                    .flatMap(section -> moved.routine().blocks(section).stream())
                    .filter(block -> before.stream().anyMatch(old -> old == block))
                    .count();
            assertThat(same).isGreaterThanOrEqualTo(before.size() - 1L);
        });
    }

    /// Every item occurs exactly once, no superset is empty, and every place has a row.
    private static void isTheSameItems(Routine before, EditResult edited) {
        assertThat(items(edited.routine())).containsExactlyInAnyOrderElementsOf(items(before));
        assertThat(edited.routine().rulesOff()).isEqualTo(before.rulesOff());
        assertThat(edited.places()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(edited.places()).allMatch(place -> RowOrder.has(edited.routine(), place));
    }

    private static List<Prescription> items(Routine routine) {
        return routine.items().stream().map(Routine.Item::prescription).toList();
    }

    private static List<Prescription> chosenItems(Chosen chosen) {
        return chosen.routine.items().stream()
                .filter(item -> isChosen(chosen, item.place()))
                .map(Routine.Item::prescription)
                .toList();
    }

    private static boolean isChosen(Chosen chosen, Place item) {
        return chosen.places.contains(item) || chosen.places.contains(item.wholeBlock());
    }

    private static boolean isOneSupersetsMembers(Chosen chosen) {
        return chosen.places.stream().allMatch(Place::isMember)
                && chosen.places.stream().map(Place::wholeBlock).distinct().count() == 1;
    }

    private static boolean isLastOfSuperset(Chosen chosen) {
        Place superset = chosen.places.iterator().next().wholeBlock();
        return chosen.routine.block(superset).items().size() == chosen.places.size();
    }

    /// Whether the members are together at the end at which they left.
    private static boolean isAtTheEnd(Chosen chosen, int by) {
        List<Place> places = chosen.places.stream().sorted(RowOrder.PLACES).toList();
        int last = chosen.routine.block(places.getFirst()).items().size() - 1;
        boolean reaches = by < 0 ? places.getFirst().member() == 0 : places.getLast().member() == last;
        return reaches && isOneAfterAnother(places);
    }

    private static boolean isOneAfterAnother(List<Place> places) {
        Comparator<Place> byIndex = Comparator.comparingInt(Place::block).thenComparingInt(Place::member);
        Place first = places.stream().min(byIndex).orElseThrow();
        Place last = places.stream().max(byIndex).orElseThrow();
        return last.block() - first.block() + last.member() - first.member() == places.size() - 1;
    }

    private static List<Place> gaps(Routine routine) {
        List<Place> gaps = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Block> blocks = routine.blocks(section);
            for (int index = 0; index <= blocks.size(); index++) {
                gaps.add(Place.of(section, index));
                if (index < blocks.size() && blocks.get(index) instanceof Superset superset) {
                    for (int member = 0; member <= superset.items().size(); member++) {
                        gaps.add(new Place(section, index, member));
                    }
                }
            }
        }
        return gaps;
    }

    @Provide
    Arbitrary<Chosen> chosen() {
        Arbitrary<List<Integer>> picks = Arbitraries.integers().between(0, 1_000).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(RandomRoutines.routines().filter(routine -> !routine.items().isEmpty()), picks)
                .as((routine, numbers) -> {
                    List<Place> rows = RowOrder.of(routine);
                    Set<Place> places = new HashSet<>();
                    numbers.forEach(number -> places.add(rows.get(number % rows.size())));
                    return new Chosen(routine, places);
                });
    }

    @Provide
    Arbitrary<Integer> ways() {
        return Arbitraries.of(-1, 1);
    }

    @Provide
    Arbitrary<Integer> anyNumber() {
        return Arbitraries.integers().between(0, 1_000);
    }
}
