package pumpwise.ui.palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.SearchText;
import pumpwise.words.ExerciseSummary;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// A cell of the palette: a heading, or an exercise with the matching parts of its name highlighted, its kind
/// and muscles below, and its equipment in the second column.
final class PaletteCell extends ListCell<PaletteRow> {

    private final Words words;
    private final ExerciseSummary about;

    private final Label heading = new Label();
    private final TextFlow name = new TextFlow();
    private final Label alias = new Label();
    private final Label line = new Label();
    private final Label equipment = new Label();
    private final HBox hit;

    PaletteCell(Words words) {
        this.words = words;
        about = new ExerciseSummary(words);
        heading.getStyleClass().addAll("palette-heading", "text-small");
        name.getStyleClass().add("palette-name");
        List.of(alias, line, equipment).forEach(label -> label.getStyleClass().add("text-small"));
        equipment.getStyleClass().add("palette-equipment");
        VBox texts = new VBox(name, line, alias);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        hit = new HBox(texts, equipment);
        hit.getStyleClass().add("palette-hit");
        // As wide as the list, regardless of the text.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("palette-exercise");
        setAccessibleText(null);
        switch (row) {
            case null -> setGraphic(null);
            case PaletteRow.Heading(String text) -> {
                heading.setText(text);
                setGraphic(heading);
            }
            case PaletteRow.Hit(Exercise exercise, String query) -> {
                getStyleClass().add("palette-exercise");
                show(exercise, query);
                setGraphic(hit);
            }
        }
    }

    private void show(Exercise exercise, String query) {
        SearchText text = SearchText.of(query);
        List<SearchText.Span> marks = text.marks(exercise.name());
        name.getChildren().setAll(marked(exercise.name(), marks));
        line.setText(about.kindAndMuscles(exercise));
        equipment.setText(about.list(exercise.equipment()));
        String other = otherName(exercise, text, marks);
        alias.setText(other.isEmpty() ? "" : words.text("palette.alias", other));
        NodeVisibility.set(alias, !other.isEmpty());
        setAccessibleText(exercise.name() + ". " + about.line(exercise));
    }

    /// The alias that matched; empty if the name did.
    private static String otherName(Exercise exercise, SearchText text, List<SearchText.Span> marks) {
        int shown = marks.size();
        return exercise.aliases().stream()
                .filter(name -> text.marks(name).size() > shown)
                .findFirst()
                .orElse("");
    }

    private static List<Node> marked(String text, List<SearchText.Span> marks) {
        if (marks.isEmpty()) {
            return List.of(part(text, "whole"));
        }
        List<Node> parts = new ArrayList<>();
        int at = 0;
        for (SearchText.Span mark : marks) {
            parts.add(part(text.substring(at, mark.from()), "unmarked"));
            parts.add(part(text.substring(mark.from(), mark.to()), "marked"));
            at = mark.to();
        }
        parts.add(part(text.substring(at), "unmarked"));
        return parts;
    }

    private static Text part(String text, String style) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }
}
