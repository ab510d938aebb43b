package pumpwise.ui.plan.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import pumpwise.routine.Place;
import pumpwise.routine.edit.RowOrder;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RowSelection;

/// The keys of the rows. Keys that act on rows work anywhere in a row. Keys that move between rows work only while the
/// row itself has the focus, because they mean something else in a field.
final class RowKeys {

    private final PlanViewModel plan;
    private final Map<KeyCombination, Consumer<Place>> anywhere = new LinkedHashMap<>();
    private final Map<KeyCombination, Consumer<Place>> onRows = new LinkedHashMap<>();

    RowKeys(PlanViewModel plan, RowActions actions) {
        this.plan = plan;
        anywhere.put(KeyCombination.valueOf("Alt+Up"), at -> actions.move(at, -1));
        anywhere.put(KeyCombination.valueOf("Alt+Down"), at -> actions.move(at, 1));
        anywhere.put(KeyCombination.valueOf("Alt+Shift+Up"), at -> actions.step(at, -1));
        anywhere.put(KeyCombination.valueOf("Alt+Shift+Down"), at -> actions.step(at, 1));
        anywhere.put(KeyCombination.valueOf("Shortcut+D"), actions::duplicate);
        anywhere.put(KeyCombination.valueOf("Shortcut+G"), actions::join);
        anywhere.put(KeyCombination.valueOf("Shortcut+Shift+G"), actions::dissolve);
        anywhere.put(KeyCombination.valueOf("Shortcut+R"), at -> {
            // A superset is replaced member by member.
            if (at.isMember() || plan.routine().block(at).items().size() == 1) {
                actions.replace(at);
            }
        });
        RowSelection selection = plan.selection();
        onRows.put(new KeyCodeCombination(KeyCode.DELETE), actions::remove);
        onRows.put(new KeyCodeCombination(KeyCode.UP), at -> go(at, -1));
        onRows.put(new KeyCodeCombination(KeyCode.DOWN), at -> go(at, 1));
        onRows.put(KeyCombination.valueOf("Shift+Up"), at -> extend(at, -1));
        onRows.put(KeyCombination.valueOf("Shift+Down"), at -> extend(at, 1));
        onRows.put(KeyCombination.valueOf("Shortcut+A"), _ -> selection.all());
        onRows.put(new KeyCodeCombination(KeyCode.SPACE), at -> selection.toggle(at, null));
    }

    /// Handles a key that was pressed somewhere in the routine.
    void press(KeyEvent event) {
        Optional<RowNode> row = RowNode.enclosing(event.getTarget());
        if (row.isEmpty()) {
            return;
        }
        boolean onRow = event.getTarget() == row.get();
        Optional<Consumer<Place>> action = find(anywhere, event).or(() -> onRow ? find(onRows, event) : Optional.empty());
        if (action.isPresent()) {
            event.consume();
            FigureInput.enclosing(event.getTarget()).ifPresent(FigureInput::commit);
            action.get().accept(row.get().place());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (!plan.selection().selectedProperty().get().isEmpty()) {
                plan.selection().clear();
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ENTER && onRow) {
            row.get().firstField().ifPresent(field -> {
                field.requestFocus();
                event.consume();
            });
        }
    }

    private void go(Place from, int by) {
        RowOrder.beside(plan.routine(), from, by).ifPresent(to -> {
            plan.selection().goTo(to);
            plan.pointAt(to);
        });
    }

    private void extend(Place from, int by) {
        RowOrder.beside(plan.routine(), from, by).ifPresent(to -> {
            if (plan.selection().selectedProperty().get().isEmpty()) {
                plan.selection().goTo(from);
            }
            plan.selection().extendTo(to);
            plan.pointAt(to);
        });
    }

    private static Optional<Consumer<Place>> find(Map<KeyCombination, Consumer<Place>> keys, KeyEvent event) {
        return keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
