package pumpwise.ui.library;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.WrappingCell;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.Words;

/// A cell for an exercise in the list, with a mark for custom ones.
final class LibraryCell extends WrappingCell<Exercise> {

    private final Predicate<Exercise> isOwn;
    private final ExerciseSummary summary;
    private final Label name = new Label();
    private final Label mine;
    private final Label about = new Label();
    private final VBox box;

    LibraryCell(Words words, Predicate<Exercise> isOwn) {
        this.isOwn = isOwn;
        summary = new ExerciseSummary(words);
        name.getStyleClass().addAll("list-name", "text-normal");
        about.getStyleClass().add("text-small");
        mine = new Label(words.text("library.custom-tag"));
        mine.getStyleClass().addAll("text-small", "mine");
        mine.setMinWidth(USE_PREF_SIZE);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        box = new VBox(new HBox(8, name, mine), about);
    }

    @Override
    protected void updateItem(@Nullable Exercise exercise, boolean empty) {
        super.updateItem(exercise, empty);
        setGraphic(exercise == null ? null : box);
        if (exercise != null) {
            name.setText(exercise.name());
            about.setText(summary.musclesAndEquipment(exercise));
            mine.setVisible(isOwn.test(exercise));
            mine.setManaged(mine.isVisible());
        }
    }
}
