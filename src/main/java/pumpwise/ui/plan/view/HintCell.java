package pumpwise.ui.plan.view;

import javafx.scene.control.Label;
import pumpwise.catalog.Worded;
import pumpwise.ui.plan.model.Line;
import pumpwise.ui.plan.model.SectionRows;
import pumpwise.words.Words;

/// The cell for the hint about what belongs in an empty section.
final class HintCell extends LineCell {

    private final Words words;
    private final Label text = new Label();

    HintCell(Words words) {
        this.words = words;
        text.getStyleClass().addAll("empty", "text-small");
        text.setWrapText(true);
        getChildren().setAll(text);
    }

    @Override
    boolean suits(Line other) {
        return other instanceof Line.Hint;
    }

    @Override
    void show(Line other) {
        super.show(other);
        if (other instanceof Line.Hint(SectionRows rows)) {
            text.setText(words.text("plan.empty." + Worded.key(rows.section())));
        }
    }

    @Override
    double height() {
        return Math.max(text.prefHeight(grid().below()), grid().line());
    }

    @Override
    protected void layoutChildren() {
        text.resizeRelocate(grid().name(), 0, grid().below(), getHeight());
    }
}
