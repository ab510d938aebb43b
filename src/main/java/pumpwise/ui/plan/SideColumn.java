package pumpwise.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.RuleId;
import pumpwise.ui.check.CheckCard;
import pumpwise.ui.check.CheckLine;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.plan.exercise.ExercisePanel;
import pumpwise.ui.plan.exercise.ExerciseViewModel;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.timeline.TotalsCard;
import pumpwise.words.Words;

/// The column next to the routine: the pump check and the totals, or the exercise that the user looks up. While an
/// exercise is open, the check shrinks to a line that leads back to it.
final class SideColumn {

    /// The width of the scroll bar and of the padding of the pane.
    private static final double BESIDE = 12;

    private final PlanViewModel plan;
    private final ExerciseViewModel exercise;
    private final Words words;
    private final ObservableValue<Boolean> reducedMotion;
    private final ScrollPane pane = new ScrollArea();
    private final VBox content = new VBox();
    private final Runnable focusRow;
    private final CheckCard check;
    private final List<Node> usual;
    private @Nullable List<Node> open;

    /// @param room where the column belongs, which has its width
    /// @param reducedMotion whether the system asks that nothing moves
    /// @param focusRow moves the focus to the routine
    /// @param explain shows why a rule exists
    SideColumn(
            PlanViewModel plan,
            ExerciseViewModel exercise,
            Words words,
            ObservableValue<Boolean> reducedMotion,
            StackPane room,
            Runnable focusRow,
            Consumer<RuleId> explain) {
        this.plan = plan;
        this.exercise = exercise;
        this.words = words;
        this.reducedMotion = reducedMotion;
        this.focusRow = focusRow;
        // The width of the scroll bar is reserved, so that the cards keep their width when it appears.
        content.prefWidthProperty().bind(room.prefWidthProperty().subtract(BESIDE));
        content.setId("side");
        content.getStyleClass().add("side-content");
        pane.setId("sidePane");
        pane.getStyleClass().add("side");
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setContent(content);
        check = new CheckCard(plan.check(), words, explain);
        usual = List.of(check, new TotalsCard(plan.overview().totals(), words));
        exercise.shownProperty().subscribe(shown -> show(shown == null ? usual : opened()));
        room.getChildren().setAll(pane);
    }

    private List<Node> opened() {
        if (open == null) {
            open = List.of(
                    new CheckLine(plan.check(), words, this::toCheck),
                    new ExercisePanel(exercise, words, reducedMotion));
        }
        return open;
    }

    private void toCheck() {
        exercise.close();
        check.requestFocus();
    }

    private void show(List<Node> nodes) {
        pane.setVvalue(0);
        if (!content.getChildren().equals(nodes)) {
            boolean hadFocus = content.isFocusWithin();
            content.getChildren().setAll(nodes);
            if (hadFocus) {
                focusRow.run();
            }
        }
    }
}
