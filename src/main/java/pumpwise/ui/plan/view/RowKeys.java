package pumpwise.ui.plan.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.edit.RowOrder;
import pumpwise.ui.plan.model.Line;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RowSelection;
import pumpwise.ui.plan.model.TableViewModel;

/// The keys of the table. Keys for commands on rows also work while a value of the row is edited. Keys that move
/// between lines only work while the line itself has the focus, because they mean something else in the editor.
final class RowKeys {

    private static final int PAGE = 10;

    private final PlanViewModel plan;
    private final TableViewModel table;
    private final Node lines;
    private final Map<KeyCombination, Consumer<Place>> anywhere = new LinkedHashMap<>();
    private final Map<KeyCombination, Consumer<Place>> onRows = new LinkedHashMap<>();
    private final Map<KeyCombination, Consumer<Line>> onLines = new LinkedHashMap<>();

    /// @param lines the node that has the focus while no value is edited
    RowKeys(PlanViewModel plan, Node lines, RowActions actions) {
        this.plan = plan;
        this.lines = lines;
        table = plan.table();
        anywhere.put(KeyCombination.valueOf("Alt+Up"), at -> actions.move(at, -1));
        anywhere.put(KeyCombination.valueOf("Alt+Down"), at -> actions.move(at, 1));
        anywhere.put(KeyCombination.valueOf("Alt+Shift+Up"), at -> actions.step(at, -1));
        anywhere.put(KeyCombination.valueOf("Alt+Shift+Down"), at -> actions.step(at, 1));
        anywhere.put(KeyCombination.valueOf("Shortcut+D"), actions::duplicate);
        anywhere.put(KeyCombination.valueOf("Shortcut+G"), actions::makeSuperset);
        anywhere.put(KeyCombination.valueOf("Shortcut+Shift+G"), actions::splitSuperset);
        anywhere.put(KeyCombination.valueOf("Shortcut+R"), at -> {
            // A superset is replaced member by member.
            if (at.isMember() || plan.routine().block(at).items().size() == 1) {
                actions.replace(at);
            }
        });
        anywhere.put(KeyCombination.valueOf("Shortcut+I"), actions::showExercise);
        RowSelection selection = plan.selection();
        onRows.put(new KeyCodeCombination(KeyCode.DELETE), actions::remove);
        onRows.put(KeyCombination.valueOf("Shift+Up"), at -> extend(at, -1));
        onRows.put(KeyCombination.valueOf("Shift+Down"), at -> extend(at, 1));
        onRows.put(new KeyCodeCombination(KeyCode.SPACE), at -> selection.toggle(at, null));
        onLines.put(KeyCombination.valueOf("Shortcut+A"), _ -> selection.all());
        onLines.put(new KeyCodeCombination(KeyCode.UP), line -> go(line, -1));
        onLines.put(new KeyCodeCombination(KeyCode.DOWN), line -> go(line, 1));
        onLines.put(new KeyCodeCombination(KeyCode.PAGE_UP), line -> go(line, -PAGE));
        onLines.put(new KeyCodeCombination(KeyCode.PAGE_DOWN), line -> go(line, PAGE));
        onLines.put(new KeyCodeCombination(KeyCode.HOME), line -> go(line, -Integer.MAX_VALUE));
        onLines.put(new KeyCodeCombination(KeyCode.END), line -> go(line, Integer.MAX_VALUE));
        onLines.put(new KeyCodeCombination(KeyCode.ENTER), RowKeys.this::enter);
        onLines.put(new KeyCodeCombination(KeyCode.SPACE), RowKeys.this::enter);
        onLines.put(new KeyCodeCombination(KeyCode.LEFT), line -> open(line, false));
        onLines.put(new KeyCodeCombination(KeyCode.RIGHT), line -> open(line, true));
    }

    /// Handles a key that was pressed in the table.
    void press(KeyEvent event) {
        Line line = table.focusedProperty().get();
        if (line == null) {
            return;
        }
        boolean onLine = event.getTarget() == lines;
        Place place = line instanceof Line.Row ? line.place() : null;
        if (act(anywhere, place, event)
                || (onLine && act(onRows, place, event))
                || (onLine && act(onLines, line, event))) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && !plan.selection().selectedProperty().get().isEmpty()) {
            plan.selection().clear();
            event.consume();
        }
    }

    private <T> boolean act(Map<KeyCombination, Consumer<T>> keys, @Nullable T at, KeyEvent event) {
        Optional<Consumer<T>> action = keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
        if (at == null || action.isEmpty()) {
            return false;
        }
        event.consume();
        table.commit();
        action.get().accept(at);
        return true;
    }

    private void go(Line from, int by) {
        Line to = from;
        Optional<Line> next = table.beside(to, Integer.signum(by));
        for (int left = Math.abs(by); left > 0 && next.isPresent(); left--) {
            to = next.get();
            next = table.beside(to, Integer.signum(by));
        }
        if (to != from) {
            plan.selection().goTo(to.place());
            plan.pointAt(to.place());
        }
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

    private void enter(Line line) {
        switch (line) {
            case Line.Row row -> table.editFirst(row);
            case Line.Heading heading -> table.toggle(heading.section().section());
            case Line.Hint _ -> {}
        }
    }

    private void open(Line line, boolean wanted) {
        switch (line) {
            case Line.Row row -> row.row().open(wanted);
            case Line.Heading heading -> table.fold(heading.section().section(), !wanted);
            case Line.Hint _ -> {}
        }
    }
}
