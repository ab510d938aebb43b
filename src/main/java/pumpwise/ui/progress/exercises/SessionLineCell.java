package pumpwise.ui.progress.exercises;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.WrappingCell;
import pumpwise.ui.progress.exercises.ExerciseLines.SessionLine;

/// A session in the table of an exercise: its day, its sets, and how it compares with the one before, which is below
/// the day if the sets need the room.
final class SessionLineCell extends WrappingCell<SessionRecord> {

    private static final double NARROW = 300;
    private static final double DAY = 76;

    private final Function<SessionRecord, SessionLine> lines;
    private final Label day = new Label();
    private final Label sets = new Label();
    private final Label result = new Label();
    private final FontIcon record = new FontIcon(Feather.STAR);
    private final HBox remarks = new HBox(4, record, result);
    private final VBox left = new VBox(day);
    private final HBox box = new HBox(8, left, sets, remarks);

    SessionLineCell(Function<SessionRecord, SessionLine> lines) {
        this.lines = lines;
        day.getStyleClass().add("text-small");
        day.setMinWidth(Region.USE_PREF_SIZE);
        left.getStyleClass().add("table-day");
        sets.getStyleClass().add("table-sets");
        sets.setWrapText(true);
        sets.setMinWidth(0);
        sets.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sets, Priority.ALWAYS);
        result.getStyleClass().add("text-small");
        result.setMinWidth(Region.USE_PREF_SIZE);
        remarks.getStyleClass().add("table-remarks");
        remarks.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("table-line");
    }

    @Override
    protected void updateItem(@Nullable SessionRecord item, boolean isEmpty) {
        super.updateItem(item, isEmpty);
        if (item == null || isEmpty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        SessionLine line = lines.apply(item);
        day.setText(line.day());
        sets.setText(line.sets());
        result.setText(line.result());
        boolean isNarrow = getListView().getWidth() < NARROW;
        boolean isTall = line.sets().indexOf('\n') >= 0 || isNarrow;
        left.setPrefWidth(isNarrow ? Region.USE_COMPUTED_SIZE : DAY);
        (isTall ? box : left).getChildren().remove(remarks);
        if (!(isTall ? left : box).getChildren().contains(remarks)) {
            (isTall ? left : box).getChildren().add(remarks);
        }
        NodeVisibility.set(result, !line.result().isEmpty());
        NodeVisibility.set(record, !line.record().isEmpty());
        setAccessibleText(line.sentence());
        setGraphic(box);
    }
}
