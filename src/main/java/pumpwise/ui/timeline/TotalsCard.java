package pumpwise.ui.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Muscle;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.timeline.TotalsViewModel.MuscleRow;
import pumpwise.ui.timeline.TotalsViewModel.Ratio;
import pumpwise.words.Words;

/// A card with the totals of a session: work and rest, and the work of each muscle.
public final class TotalsCard extends VBox {

    /// The number of muscles that are shown at first.
    private static final int FEW = 5;

    private final TotalsViewModel figures;
    private final Words words;
    private final Label sentence = new WrappingLabel("", "text-normal");
    private final RatioBar bar = new RatioBar();
    private final Label work = new Label();
    private final Label rest = new Label();
    private final VBox muscles = new VBox();
    private final ToggleButton more = new ToggleButton();
    private final VBox all = new VBox();
    private final Label empty = new WrappingLabel("", "text-small");
    private final Map<Muscle, MuscleView> views = new EnumMap<>(Muscle.class);

    public TotalsCard(TotalsViewModel figures, Words words) {
        this.figures = figures;
        this.words = words;
        setId("figures");
        getStylesheets().add(TimelineCard.sheet());
        getStyleClass().addAll("card", "figures-card");
        Label title = new Label(words.text("timeline.figures"));
        title.getStyleClass().add("text-large");
        work.getStyleClass().addAll("text-small");
        work.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(work, Priority.ALWAYS);
        rest.getStyleClass().addAll("text-small");
        rest.setMinWidth(Region.USE_PREF_SIZE);
        VBox ratio = new VBox(sentence, bar, new HBox(work, rest));
        ratio.getStyleClass().add("ratio");
        Label explained = new WrappingLabel("", "text-small");
        explained.setText(words.text("timeline.muscles.explained"));
        muscles.getStyleClass().add("muscles");
        more.getStyleClass().addAll("quiet", "muscles-more");
        more.selectedProperty().subscribe(this::fillMuscles);
        all.getStyleClass().add("figures-all");
        all.getChildren().setAll(ratio, explained, muscles, more);
        empty.setText(words.text("timeline.figures.empty"));
        getChildren().setAll(title, empty, all);
        figures.ratioProperty().subscribe(this::fillRatio);
        figures.musclesProperty().subscribe(_ -> fillMuscles());
    }

    private void fillRatio(@Nullable Ratio ratio) {
        NodeVisibility.set(all, ratio != null);
        NodeVisibility.set(empty, ratio == null);
        if (ratio != null) {
            sentence.setText(ratio.sentence());
            work.setText(ratio.work());
            rest.setText(ratio.rest());
            bar.show(ratio.share());
        }
    }

    private void fillMuscles() {
        List<MuscleRow> rows = figures.musclesProperty().get();
        List<Node> shown = rows.stream()
                .limit(more.isSelected() ? rows.size() : FEW)
                .<Node>map(this::view)
                .toList();
        if (!muscles.getChildren().equals(shown)) {
            muscles.getChildren().setAll(shown);
        }
        NodeVisibility.set(more, rows.size() > FEW);
        more.setText(words.text(more.isSelected() ? "timeline.muscles.fewer" : "timeline.muscles.more", rows.size() - FEW));
    }

    private MuscleView view(MuscleRow row) {
        MuscleView view = views.computeIfAbsent(row.muscle(), _ -> new MuscleView());
        view.show(row);
        return view;
    }
}
