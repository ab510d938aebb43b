package pumpwise.ui.progress.history.session;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.progress.compare.Comparison;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.history.session.ShownExercise.Superset;
import pumpwise.words.Words;

/// One exercise of a session: its name and sets, and how they compare with last time.
final class ExerciseLine extends GridPane {

    private static final PseudoClass SUPERSET = PseudoClass.getPseudoClass("superset");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final double NAME_WIDTH = 40;
    private static final double PERCENT = 100;
    private static final int ROWS = 4;

    private final Words words;
    private final Label name = new WrappingLabel("", "line-name");
    private final Label sets = new WrappingLabel("", "line-sets");
    private final Label lastTime = new WrappingLabel("", "text-small");
    private final Label comparison = new Label();
    private final FontIcon arrow = new FontIcon();
    private final Label record = new Label("", new FontIcon(Feather.STAR));
    private final Label hurt = new WrappingLabel("", "line-hurt");
    private final HBox before = new HBox(8, comparison, lastTime);
    private @Nullable ShownExercise shown;

    ExerciseLine(Words words) {
        this.words = words;
        getStyleClass().add("exercise-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAME_WIDTH);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setPercentWidth(PERCENT - NAME_WIDTH);
        figures.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, figures);
        comparison.getStyleClass().add("line-comparison");
        comparison.setGraphic(arrow);
        comparison.setMinWidth(Region.USE_PREF_SIZE);
        record.getStyleClass().add("line-record");
        record.setMinWidth(Region.USE_PREF_SIZE);
        hurt.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        before.setAlignment(Pos.BASELINE_LEFT);
        GridPane.setValignment(name, VPos.TOP);
        addRow(0, name, sets);
        GridPane.setRowSpan(name, ROWS);
        add(before, 1, 1);
        add(record, 1, 2);
        add(hurt, 1, 3);
    }

    /// The id of the exercise; empty if none is shown.
    String exercise() {
        return shown == null ? "" : shown.exercise();
    }

    void show(ShownExercise exercise) {
        shown = exercise;
        pseudoClassStateChanged(SUPERSET, exercise.superset() != Superset.NONE);
        pseudoClassStateChanged(NEXT, exercise.superset() == Superset.NEXT);
        String title = exercise.isGone() ? words.text("progress.history.gone", exercise.name()) : exercise.name();
        name.setText(title);
        set(sets, exercise.sets());
        set(lastTime, exercise.lastTime());
        Comparison result = exercise.comparison();
        set(comparison, result == null ? "" : words.text("progress.compare." + Worded.key(result)));
        comparison.getStyleClass().removeIf(style -> style.startsWith("compare-"));
        if (result != null) {
            comparison.getStyleClass().add("compare-" + Worded.key(result));
            arrow.setIconCode(icon(result));
        }
        set(record, exercise.record());
        NodeVisibility.set(before, comparison.isVisible() || lastTime.isVisible());
        set(hurt, exercise.hurt());
        setAccessibleText(String.join(
                ". ",
                Stream.of(
                                title, exercise.sets(), comparison.getText(), exercise.lastTime(), exercise.record(), exercise.hurt())
                        .filter(text -> !text.isEmpty())
                        .toList()));
    }

    private static void set(Label label, String text) {
        label.setText(text);
        NodeVisibility.set(label, !text.isEmpty());
    }

    private static Feather icon(Comparison result) {
        return switch (result) {
            case BETTER -> Feather.TRENDING_UP;
            case EASIER -> Feather.ARROW_DOWN_RIGHT;
            case SAME -> Feather.MINUS;
            case WORSE -> Feather.TRENDING_DOWN;
            case FIRST_TIME -> Feather.FLAG;
            case NOT_COMPARABLE -> Feather.SLASH;
        };
    }
}
