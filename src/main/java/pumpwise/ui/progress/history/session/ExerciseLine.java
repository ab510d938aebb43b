package pumpwise.ui.progress.history.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.progress.compare.Comparison;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.history.session.ShownExercise.Superset;
import pumpwise.words.Words;

/// One exercise of a session: its name and sets, and how they compare with last time.
final class ExerciseLine extends GridPane {

    private static final PseudoClass SUPERSET = PseudoClass.getPseudoClass("superset");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final double NAME_WIDTH = 40;
    private static final double PERCENT = 100;

    private final Words words;
    private final Label name = new WrappingLabel("", "line-name");
    private final Label sets = new WrappingLabel("", "line-sets");
    private final VBox figures = new VBox(2, sets);

    // Many lines need none of these, and each is several nodes.
    private @Nullable LastTimeRow lastTime;
    private @Nullable Label record;
    private @Nullable Label hurt;
    private @Nullable ShownExercise shown;

    ExerciseLine(Words words) {
        this.words = words;
        getStyleClass().add("exercise-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAME_WIDTH);
        ColumnConstraints others = new ColumnConstraints();
        others.setPercentWidth(PERCENT - NAME_WIDTH);
        getColumnConstraints().setAll(names, others);
        GridPane.setValignment(name, VPos.TOP);
        addRow(0, name, figures);
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
        Comparison result = exercise.comparison();
        String comparison = result == null ? "" : words.text("progress.compare." + Worded.key(result));
        List<Node> nodes = new ArrayList<>();
        if (!exercise.sets().isEmpty()) {
            sets.setText(exercise.sets());
            nodes.add(sets);
        }
        if (result != null || !exercise.lastTime().isEmpty()) {
            lastTime = lastTime == null ? new LastTimeRow() : lastTime;
            lastTime.show(result, comparison, exercise.lastTime());
            nodes.add(lastTime);
        }
        if (!exercise.record().isEmpty()) {
            record = record == null ? record() : record;
            record.setText(exercise.record());
            nodes.add(record);
        }
        if (!exercise.hurt().isEmpty()) {
            hurt = hurt == null ? hurt() : hurt;
            hurt.setText(exercise.hurt());
            nodes.add(hurt);
        }
        if (!nodes.equals(figures.getChildren())) {
            figures.getChildren().setAll(nodes);
        }
        setAccessibleText(Stream.of(
                        title, exercise.sets(), comparison, exercise.lastTime(), exercise.record(), exercise.hurt())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". ")));
    }

    private static Label record() {
        Label made = new Label("", new FontIcon(Feather.STAR));
        made.getStyleClass().add("line-record");
        made.setMinWidth(Region.USE_PREF_SIZE);
        return made;
    }

    private static Label hurt() {
        Label made = new WrappingLabel("", "line-hurt");
        made.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        return made;
    }
}
