package pumpwise.ui.plan.view;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Worded;
import pumpwise.routine.Section;
import pumpwise.ui.check.SeverityLook;
import pumpwise.ui.plan.model.Line;
import pumpwise.ui.plan.model.SectionRows;
import pumpwise.ui.plan.model.TableViewModel;
import pumpwise.words.Words;

/// The cell for the heading of a section: its fold state, name, length, and a button to add an exercise.
final class HeadingCell extends LineCell {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final double ARROW = 8;
    private static final double GAP = 8;

    private final TableViewModel table;
    private final Words words;
    private final Region arrow = new Region();
    private final Label title = new Label();
    private final Label length = new Label();
    private final Label mark = new Label();
    private final Button add;
    private Subscription shown = Subscription.EMPTY;

    /// @param asksToAdd asks for an exercise to add to a section
    HeadingCell(TableViewModel table, Words words, Consumer<Section> asksToAdd) {
        this.table = table;
        this.words = words;
        getStyleClass().add("heading");
        arrow.getStyleClass().add("fold-arrow");
        title.getStyleClass().add("heading-title");
        length.getStyleClass().add("text-small");
        add = new Button(words.text("plan.add"), new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("quiet", "add");
        // The table has the focus for all of its lines; Ctrl+N adds from anywhere.
        add.setFocusTraversable(false);
        add.setOnAction(_ -> {
            if (line() instanceof Line.Heading heading) {
                asksToAdd.accept(heading.section().section());
            }
        });
        getChildren().setAll(arrow, title, length, mark, add);
    }

    @Override
    boolean suits(Line other) {
        return other instanceof Line.Heading;
    }

    @Override
    void show(Line other) {
        super.show(other);
        shown.unsubscribe();
        if (other instanceof Line.Heading(SectionRows rows)) {
            String word = Worded.key(rows.section());
            setId("section-" + word);
            title.setText(words.text("plan.section." + word));
            shown = Subscription.combine(
                    rows.lengthProperty().subscribe(length::setText),
                    rows.markProperty().subscribe(worst -> SeverityLook.dress(mark, worst)),
                    table.foldedProperty().subscribe(folded -> {
                        boolean isFolded = folded.contains(rows.section());
                        pseudoClassStateChanged(FOLDED, isFolded);
                        setAccessibleText(words.text(isFolded ? "plan.section.folded" : "plan.section.open", title.getText()));
                    }));
        }
        requestLayout();
    }

    @Override
    void release() {
        super.release();
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    @Override
    double height() {
        return grid().heading();
    }

    @Override
    String hint(javafx.scene.Node node) {
        return node == add || node.getParent() == add ? words.text("plan.add.hint") : "";
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        arrow.resizeRelocate(grid().text(), (height - ARROW) / 2, ARROW, ARROW);
        double x = grid().name();
        for (Label label : new Label[] {title, length, mark}) {
            if (label.isVisible()) {
                double width = label.prefWidth(-1);
                layoutInArea(label, x, 0, width, height, 0, javafx.geometry.HPos.LEFT, Pos.CENTER_LEFT.getVpos());
                x += width + GAP;
            }
        }
        double width = add.prefWidth(-1);
        double tall = add.prefHeight(-1);
        add.resizeRelocate(grid().width() - width, (height - tall) / 2, width, tall);
    }
}
