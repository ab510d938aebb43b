package pumpwise.ui.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pumpwise.catalog.Exercise;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.EditResult;
import pumpwise.routine.edit.RoutineEdits;
import pumpwise.routine.edit.RoutineMoves;
import pumpwise.routine.edit.SetsBeforeJoining;

/// The edits of whole rows. A move or a removal of a selected row applies to all selected rows. The selection moves with
/// the rows, and their new place is revealed.
public final class RowEdits {

    private final Supplier<Routine> routine;
    private final RowSelection selection;
    private final EditDescriptions changes;
    private final BiConsumer<EditDescription, Routine> apply;
    private final Consumer<Place> pointAt;
    private final SetsBeforeJoining setsBefore = new SetsBeforeJoining();

    /// @param apply applies an edit
    /// @param pointAt reveals a place
    RowEdits(
            Supplier<Routine> routine,
            RowSelection selection,
            EditDescriptions changes,
            BiConsumer<EditDescription, Routine> apply,
            Consumer<Place> pointAt) {
        this.routine = routine;
        this.selection = selection;
        this.changes = changes;
        this.apply = apply;
        this.pointAt = pointAt;
    }

    /// Adds an exercise with its default values at the end of a section.
    public void add(Exercise exercise, Section section) {
        apply.accept(changes.add(exercise), routine.get().adding(section, DefaultPrescriptions.block(exercise, section)));
        pointAt.accept(Place.of(section, routine.get().blocks(section).size() - 1));
    }

    /// Replaces the exercise at a place.
    public void replace(Place place, Exercise exercise) {
        apply.accept(
                changes.replace(routine.get(), place, exercise),
                routine.get().withItem(place, old -> DefaultPrescriptions.replacing(old, exercise, place.section())));
        pointAt.accept(place);
    }

    /// Moves rows up (-1) or down (1) by one, also into the next section, or out of a superset at its end.
    public void move(Place at, int by) {
        Set<Place> places = selection.meantAt(at);
        RoutineMoves.move(routine.get(), places, by).ifPresent(edited -> moved(places, edited, by));
    }

    /// Moves rows into the superset above (-1) or below (1), or out of their superset.
    public void step(Place at, int by) {
        Set<Place> places = selection.meantAt(at);
        RoutineMoves.step(routine.get(), places, by).ifPresent(edited -> moved(places, edited, by));
    }

    /// Moves rows in front of the row at `to`, or to the end of a section or superset.
    public void drop(Place at, Place to) {
        Set<Place> places = selection.meantAt(at);
        RoutineMoves.drop(routine.get(), places, to).ifPresent(edited -> moved(places, edited, -1));
    }

    public void duplicate(Place at) {
        Set<Place> places = selection.meantAt(at);
        RoutineEdits.duplicate(routine.get(), places)
                .ifPresent(edited -> keep(changes.duplicate(routine.get(), places), edited, edited.place()));
    }

    /// Removes rows and reveals the next row.
    public void remove(Place at) {
        Set<Place> places = selection.meantAt(at);
        RoutineEdits.remove(routine.get(), places)
                .ifPresent(edited -> keep(changes.remove(routine.get(), places), edited, edited.place()));
    }

    /// Makes a superset of the selected rows, or of one block and the next.
    public void makeSuperset(Place at) {
        RoutineEdits.makeSuperset(routine.get(), selection.meantAt(at)).ifPresent(edited -> {
            setsBefore.remember(routine.get(), edited);
            keep(changes.makeSuperset(edited.routine(), edited.place()), edited, edited.place());
        });
    }

    /// The names of the exercises that [#makeSuperset] would add to a single row; empty if several rows are selected, or if
    /// nothing follows.
    public Optional<String> joinedWith(Place at) {
        Set<Place> places = selection.meantAt(at);
        if (places.size() != 1) {
            return Optional.empty();
        }
        int own = routine.get().block(at).items().size();
        return RoutineEdits.makeSuperset(routine.get(), places)
                .map(edited -> edited.routine().block(edited.place()).items())
                .map(items -> changes.names(items.subList(own, items.size())));
    }

    /// Splits supersets.
    public void splitSuperset(Place at) {
        Set<Place> places = selection.meantAt(at);
        RoutineEdits.splitSupersets(routine.get(), places, setsBefore).ifPresent(edited -> {
            keep(changes.splitSuperset(routine.get(), at.wholeBlock()), edited, edited.place());
            selection.goTo(edited.place());
        });
    }

    private void moved(Set<Place> places, EditResult edited, int by) {
        List<Place> now = edited.places();
        keep(changes.move(routine.get(), places), edited, by < 0 ? now.getFirst() : now.getLast());
    }

    private void keep(EditDescription change, EditResult edited, Place at) {
        selection.clear();
        apply.accept(change, edited.routine());
        selection.keep(edited.places());
        pointAt.accept(at);
    }
}
