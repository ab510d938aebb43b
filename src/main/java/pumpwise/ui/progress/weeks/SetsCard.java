package pumpwise.ui.progress.weeks;

import java.util.ArrayList;
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
import pumpwise.catalog.Muscle;
import pumpwise.ui.common.Hint;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.weeks.ShownWeeks.MuscleRow;
import pumpwise.words.Words;

/// The hard sets of each muscle, week by week.
final class SetsCard extends VBox {

    private final WeeksViewModel model;
    private final Words words;
    private final VBox charts = new VBox();
    private final Label told = new Label();
    private final Label unrated = new WrappingLabel("", "text-small");
    private final ToggleButton more = new ToggleButton();
    private final Map<Muscle, MuscleChartView> views = new EnumMap<>(Muscle.class);
    private List<MuscleChartView> rows = List.of();

    SetsCard(WeeksViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "sets-card");
        Label title = new Label(words.text("progress.weeks.sets"));
        title.getStyleClass().add("part-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label band = new Label(words.text("progress.weeks.band"));
        band.getStyleClass().addAll("text-small", "band-sign");
        Region sign = new Region();
        sign.getStyleClass().add("band-swatch");
        band.setGraphic(sign);
        Hint.set(band, words.text("progress.weeks.band.hint"));
        Label running = new Label(words.text("progress.weeks.running"));
        running.getStyleClass().add("text-small");
        running.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(16, title, space, running, band);
        head.getStyleClass().add("weeks-head");
        told.setId("weeks-told");
        told.getStyleClass().add("text-small");
        more.setId("weeks-more");
        more.getStyleClass().addAll("quiet", "weeks-small");
        more.selectedProperty().subscribe(model::showAll);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(16, told, gap, more);
        foot.getStyleClass().add("weeks-head");
        charts.getStyleClass().add("muscle-charts");
        getChildren().setAll(head, charts, foot, unrated);
    }

    void show(ShownWeeks shown) {
        List<Node> nodes = new ArrayList<>();
        List<MuscleChartView> next = new ArrayList<>();
        for (MuscleRow row : shown.muscles()) {
            MuscleChartView view = views.computeIfAbsent(row.muscle(), this::create);
            view.show(row);
            next.add(view);
            nodes.add(view);
        }
        rows = next;
        if (!charts.getChildren().equals(nodes)) {
            charts.getChildren().setAll(nodes);
        }
        unrated.setText(shown.unrated());
        NodeVisibility.set(unrated, !shown.unrated().isEmpty());
        NodeVisibility.set(more, shown.more() > 0 || more.isSelected());
        more.setText(more.isSelected()
                ? words.text("progress.weeks.fewer")
                : words.text("progress.weeks.more", shown.more()));
    }

    private MuscleChartView create(Muscle muscle) {
        MuscleChartView view = new MuscleChartView(model.plot(muscle), words, by -> step(muscle, by));
        view.plot().setId("weeks-" + muscle.key());
        model.plot(muscle).toldProperty().subscribe(text -> {
            boolean isPointed = model.plot(muscle).atProperty().get() >= 0;
            told.setText(isPointed ? words.text("progress.weeks.told", words.text("rules.muscle." + muscle.key()), text) : "");
        });
        return view;
    }

    /// Moves the focus to the chart above or below.
    private void step(Muscle from, int by) {
        int next = rows.indexOf(views.get(from)) + by;
        if (next >= 0 && next < rows.size()) {
            rows.get(next).plot().requestFocus();
        }
    }

    void focusFirst() {
        if (!rows.isEmpty()) {
            rows.getFirst().plot().requestFocus();
        }
    }
}
