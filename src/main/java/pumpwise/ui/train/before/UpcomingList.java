package pumpwise.ui.train.before;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.exercise.ExercisePreview;
import pumpwise.words.Words;

/// The list of exercises before a session. The figure of the row under the pointer, or with the focus, is shown and
/// plays. Up and Down change the row, Space stops and resumes the figure, and Enter uses the suggested load.
final class UpcomingList {

    private final ScrollPane scroll;
    private final Pane list;
    private final ExercisePreview preview;
    private final Consumer<Place> toggle;
    private final Consumer<@Nullable Place> focused;
    private final Words words;
    private final List<UpcomingRow> rows = new ArrayList<>();
    private @Nullable UpcomingRow shown;

    /// Whether the user has chosen the row that is shown.
    private boolean isChosen;

    /// @param list where the rows go
    /// @param scroll contains the list
    /// @param preview shows the figure
    /// @param toggle uses a suggested load, or gives it back
    /// @param focused receives the exercise that has the focus, or null
    UpcomingList(
            ScrollPane scroll,
            Pane list,
            ExercisePreview preview,
            Consumer<Place> toggle,
            Consumer<@Nullable Place> focused,
            Words words) {
        this.scroll = scroll;
        this.list = list;
        this.preview = preview;
        this.toggle = toggle;
        this.focused = focused;
        this.words = words;
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows other exercises. If only what is said about them differs, the rows stay, so that nothing moves. When a
    /// suggestion appears, it comes into view, unless the user has chosen a row already.
    void show(List<UpcomingExercise> exercises) {
        boolean hadSuggestion = hasSuggestion();
        if (places(exercises).equals(places(rows.stream().map(UpcomingRow::exercise).toList()))) {
            for (int index = 0; index < rows.size(); index++) {
                rows.get(index).show(exercises.get(index));
            }
        } else {
            create(exercises);
        }
        if (hasSuggestion() && !hadSuggestion && !isChosen) {
            rows.stream().filter(row -> row.exercise().suggestion() != null).findFirst().ifPresent(this::show);
            // When the new rows have their places.
            Platform.runLater(this::reveal);
        }
    }

    private boolean hasSuggestion() {
        return rows.stream().anyMatch(row -> row.exercise().suggestion() != null);
    }

    private static List<List<Object>> places(List<UpcomingExercise> exercises) {
        return exercises.stream()
                .map(it -> List.<Object>of(it.place(), it.superset(), it.name()))
                .toList();
    }

    private void create(List<UpcomingExercise> exercises) {
        list.getChildren().clear();
        rows.clear();
        shown = null;
        isChosen = false;
        @Nullable Section section = null;
        @Nullable Place block = null;
        Pane parent = list;
        for (UpcomingExercise exercise : exercises) {
            if (exercise.place().section() != section) {
                section = exercise.place().section();
                list.getChildren().add(UpcomingRow.text(words.text(heading(section)), "coming-section"));
            }
            if (!exercise.place().wholeBlock().equals(block)) {
                block = exercise.place().wholeBlock();
                parent = exercise.superset().isEmpty() ? list : superset(exercise.superset());
            }
            UpcomingRow row = row(exercise);
            rows.add(row);
            parent.getChildren().add(row);
        }
        attend();
        if (!rows.isEmpty()) {
            show(rows.getFirst());
        }
    }

    /// Brings the shown row to the top.
    private void reveal() {
        UpcomingRow row = shown;
        if (row != null && row.getScene() != null && !isChosen) {
            row.getScene().getRoot().applyCss();
            row.getScene().getRoot().layout();
            scroll.setVvalue(1);
            Reveal.in(scroll, row);
        }
    }

    private UpcomingRow row(UpcomingExercise exercise) {
        UpcomingRow row = new UpcomingRow(exercise, () -> toggle.accept(exercise.place()), words);
        row.hoverProperty().subscribe((_, isHover) -> attend(row, isHover));
        row.focusedProperty().subscribe((_, isFocused) -> {
            focused.accept(isFocused ? exercise.place() : null);
            attend(row, isFocused);
        });
        row.setOnMouseClicked(_ -> row.requestFocus());
        return row;
    }

    private void attend(UpcomingRow row, boolean isAttended) {
        if (isAttended) {
            isChosen = true;
            show(row);
        }
        attend();
    }

    private void attend() {
        preview.attendedProperty().set(shown != null && (shown.isHover() || shown.isFocused()));
    }

    private void show(UpcomingRow row) {
        if (shown != null) {
            shown.setShown(false);
        }
        shown = row;
        row.setShown(true);
        preview.show(row.exercise().exercise());
    }

    private Pane superset(String heading) {
        VBox members = new VBox(UpcomingRow.text(heading, "coming-load"));
        members.getStyleClass().add("coming-superset");
        list.getChildren().add(members);
        return members;
    }

    private static String heading(Section section) {
        return switch (section) {
            case WARM_UP -> "train.section.warm-up";
            case WORK -> "train.section.work";
            case COOL_DOWN -> "train.section.cool-down";
        };
    }

    private void press(KeyEvent event) {
        KeyCode key = event.getCode();
        if (!(event.getTarget() instanceof UpcomingRow row) || (key != KeyCode.UP && key != KeyCode.DOWN && key != KeyCode.SPACE && key != KeyCode.ENTER)) {
            return;
        }
        if (key == KeyCode.SPACE) {
            preview.toggle();
        } else if (key == KeyCode.ENTER) {
            if (!row.toggle()) {
                return;
            }
        } else {
            int next = rows.indexOf(row) + (key == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < rows.size()) {
                rows.get(next).requestFocus();
            }
        }
        event.consume();
    }
}
