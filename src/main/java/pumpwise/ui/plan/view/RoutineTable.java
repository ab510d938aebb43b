package pumpwise.ui.plan.view;

import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.ui.plan.model.Line;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.TableViewModel;
import pumpwise.ui.plan.model.TableViewModel.Edited;
import pumpwise.words.Words;

/// The routine as a table: one line for each exercise under the heads of the columns, with the keys and the mouse of its
/// lines and the one editor of its values.
public final class RoutineTable extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double MARGIN = 16;
    private static final double SCROLL_BAR = 8;

    private final TableViewModel table;
    private final LinesPane lines;
    private final LineScroller scroll;
    private final ValueEditor editor;
    private @Nullable RowCell edited;
    private boolean keepsFocus;

    /// @param asksToAdd asks for an exercise to add to a section
    public RoutineTable(PlanViewModel plan, Words words, RowActions actions, Consumer<Section> asksToAdd) {
        table = plan.table();
        TextWidth widths = new TextWidth();
        lines = new LinesPane(
                line -> switch (line) {
                    case Line.Heading _ -> new HeadingCell(table, words, asksToAdd);
                    case Line.Hint _ -> new HintCell(words);
                    case Line.Row row -> new RowCell(row instanceof Line.Superset, words, widths, actions::replace, this::heightChanged);
                },
                this::isOpen,
                (line, grid) -> switch (line) {
                    case Line.Heading _ -> grid.heading();
                    case Line.Hint _ -> grid.line();
                    case Line.Row row -> RowCell.height(row.row(), grid, widths);
                },
                this::cover);
        editor = new ValueEditor(table, words);
        lines.getChildren().add(editor);
        TableHeader header = new TableHeader(words);
        lines.gridProperty().subscribe(header::align);
        header.textScaleProperty().subscribe(lines::setTextScale);
        scroll = new LineScroller(lines);
        scroll.setId("routinePane");
        // The width of the scroll bar is reserved, so that the columns do not move when it appears.
        scroll.widthProperty().subscribe(width -> lines.setColumnsWidth(Math.max(width.doubleValue() - SCROLL_BAR, 0)));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("card", "routine-table");
        getChildren().setAll(header, scroll);

        table.linesProperty().subscribe(lines::setLines);
        table.loadedProperty().subscribe(lines::setLoads);
        scroll.positionProperty().subscribe((_, _) -> view());
        scroll.viewHeightProperty().subscribe((_, _) -> view());
        table.focusedProperty().subscribe(this::showFocus);
        table.editedProperty().subscribe(this::edit);
        table.addRevealListener(_ -> {
            showFocused();
            lines.requestFocus();
        });
        table.addChangeListener(_ -> {
            showFocused();
            if (keepsFocus && !lines.isFocusWithin()) {
                lines.requestFocus();
            }
        });
        lines.focusedProperty().subscribe(focused -> {
            if (focused) {
                table.focusAny();
            }
        });
        lines.addEventHandler(KeyEvent.KEY_PRESSED, new RowKeys(plan, lines, actions)::press);
        // What is typed is seen, also if it was scrolled out of view.
        editor.addEventFilter(KeyEvent.KEY_PRESSED, _ -> showFocused());
        RowDrag drag = new RowDrag(scroll, lines, plan.selection(), actions);
        new RowMouse(plan, lines, drag, new RowMenu(words, actions), actions).listen();
        Hints.follow(lines);
    }

    /// Open lines, and the line that is edited, keep their nodes while they are out of view.
    private boolean isOpen(Line line) {
        Edited editing = table.editedProperty().get();
        return switch (line) {
            case Line.Heading _ -> false;
            case Line.Hint _ -> true;
            case Line.Row row ->
                row.row().isOpened()
                        || row.row().isRefused()
                        || (editing != null && editing.line().equals(line));
        };
    }

    private void heightChanged() {
        lines.refresh();
    }

    private void view() {
        double shown = scroll.getViewHeight();
        if (shown > 0) {
            double top = scroll.getPosition() * Math.max(lines.total() - shown, 0);
            lines.view(top, top + shown);
        }
    }

    private void showFocus(@Nullable Line line) {
        lines.mark(CURRENT, line == null ? Set.of() : Set.of(line));
        lines.cell(line).ifPresent(cell -> {
            lines.setAccessibleText(cell.getAccessibleText());
            if (cell instanceof RowCell row) {
                row.showEverything();
            }
        });
    }

    private void edit(@Nullable Edited now) {
        if (edited != null) {
            edited.setEdited(null);
            edited = null;
        }
        if (now == null) {
            if (editor.isFocusWithin()) {
                lines.requestFocus();
            }
            editor.hide();
            lines.refresh();
            return;
        }
        lines.refresh();
        showFocused();
        lines.cell(now.line()).ifPresent(cell -> {
            if (cell instanceof RowCell row) {
                edited = row;
                row.setEdited(now.value());
            }
        });
        editor.edit(now.value());
        cover();
    }

    /// Moves the editor to the value that is edited.
    private void cover() {
        Edited now = table.editedProperty().get();
        RowCell row = edited;
        if (now != null && row != null) {
            row.label(now.value()).ifPresent(label -> {
                row.applyCss();
                row.layout();
                Bounds at = lines.sceneToLocal(label.localToScene(label.getLayoutBounds()));
                editor.cover(at, lines.gridProperty().get());
            });
        }
    }

    /// Scrolls just enough to show the focused line.
    private void showFocused() {
        Line line = table.focusedProperty().get();
        int index = line == null ? -1 : lines.lines().indexOf(line);
        double shown = scroll.getViewHeight();
        if (index >= 0 && shown > 0) {
            scroll.layout();
            double hidden = lines.total() - shown;
            double top = scroll.getPosition() * Math.max(hidden, 0);
            double wanted = Math.max(top, lines.top(index + 1) + MARGIN - shown);
            wanted = Math.min(wanted, lines.top(index) - MARGIN);
            if (hidden > 0) {
                scroll.setPosition(wanted / hidden);
            }
        }
        view();
        showFocus(line);
    }

    /// Moves the focus to the row that had it last.
    public void focusRow() {
        lines.requestFocus();
    }

    /// Changes the routine, and keeps the focus on it if it was there.
    public void keepFocus(Runnable change) {
        keepsFocus = lines.isFocusWithin();
        change.run();
        keepsFocus = false;
    }
}
