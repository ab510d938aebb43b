package pumpwise.ui.filter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.words.ExerciseSummary;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// The filters for a list of exercises in a row, with an optional row for the available equipment.
public final class FilterBar extends VBox {

    /// The number of names that a filter button has room for.
    private static final int FEW = 2;

    private final ExerciseFilters filters;
    private final Words words;
    private final ExerciseSummary summary;
    private final Runnable chosen;
    private final MenuButton muscle = new MenuButton();
    private final ToggleButton equipment = new ToggleButton();
    private final HBox chips = new HBox();
    private final FlowPane pieces = new FlowPane();
    private final ToggleButton everything;
    private final Map<Equipment, ToggleButton> toggles = new EnumMap<>(Equipment.class);

    /// @param chosen called when something was chosen from a menu
    public FilterBar(ExerciseFilters filters, Words words, Runnable chosen) {
        this.filters = filters;
        this.words = words;
        summary = new ExerciseSummary(words);
        this.chosen = chosen;
        getStyleClass().add("filter-bar");
        getStylesheets().add(Objects.requireNonNull(FilterBar.class.getResource("filter.css"), "filter.css").toExternalForm());
        muscle.setId("filter-muscle");
        muscle.getStyleClass().addAll("choice", "filter");
        equipment.setId("filter-equipment");
        equipment.getStyleClass().addAll("choice", "filter");
        equipment.setGraphic(new FontIcon(Feather.SLIDERS));
        Button clear = new Button(words.text("palette.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add("quiet");
        clear.setOnAction(_ -> filters.clear());
        everything = piece(words.text("palette.equipment.everything"), "everything");
        everything.setOnAction(_ -> {
            filters.makeEverythingAvailable();
            everything.setSelected(true);
        });
        filters.equipmentProperty().subscribe(this::select);
        chips.getChildren().addAll(kind(Mechanic.COMPOUND), kind(Mechanic.ISOLATION), muscle, equipment, clear);
        chips.getStyleClass().add("filters");
        pieces.setId("equipment");
        pieces.getStyleClass().add("pieces");
        NodeVisibility.only(pieces, equipment.selectedProperty());
        getChildren().setAll(chips, pieces);
        filters.filterProperty().subscribe(filter -> {
            muscle.setText(words.text(
                    "palette.muscle",
                    filter.muscle() == null ? words.text("palette.muscle.any") : summary.name(filter.muscle())));
            mark(muscle, filter.muscle() != null);
            equipment.setText(available(filter.available()));
            mark(equipment, filter.available() != null);
            clear.setVisible(!filter.equals(ExerciseFilter.NONE));
        });
    }

    /// Adds a filter of the screen in front of the others.
    public void addFirst(Node filter) {
        chips.getChildren().addFirst(filter);
    }

    /// Sets the available choices.
    public void offer(FilterChoices choices) {
        equipment.setSelected(false);
        muscle.getItems().setAll(Stream.concat(
                        Stream.of(item(words.text("palette.muscle.any"), null)),
                        choices.muscles().stream().map(one -> item(summary.name(one), one)))
                .toList());
        toggles.clear();
        choices.equipment().forEach(one -> {
            ToggleButton toggle = piece(summary.name(one), one.key());
            toggle.setOnAction(_ -> filters.toggle(one));
            toggles.put(one, toggle);
        });
        pieces.getChildren().setAll(everything);
        pieces.getChildren().addAll(toggles.values());
        select(filters.equipmentProperty().get());
    }

    private void select(Set<Equipment> there) {
        everything.setSelected(there.isEmpty());
        toggles.forEach((one, toggle) -> toggle.setSelected(there.contains(one)));
    }

    private static ToggleButton piece(String text, String id) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId("piece-" + id);
        toggle.getStyleClass().addAll("choice", "filter");
        return toggle;
    }

    /// Whether a node is, or is part of, a menu button.
    public boolean isMenu(EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && at != muscle) {
            at = at.getParent();
        }
        return at != null;
    }

    private ToggleButton kind(Mechanic mechanic) {
        ToggleButton toggle = new ToggleButton(words.text("palette.kind." + mechanic.word()));
        toggle.setId("filter-" + mechanic.word());
        toggle.getStyleClass().addAll("choice", "filter");
        toggle.setOnAction(_ -> filters.toggle(mechanic));
        filters.filterProperty().subscribe(filter -> toggle.setSelected(filter.mechanic() == mechanic));
        return toggle;
    }

    private MenuItem item(String text, @Nullable Muscle one) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> {
            filters.choose(one);
            chosen.run();
        });
        return item;
    }

    private String available(@Nullable Set<Equipment> there) {
        if (there == null) {
            return words.text("palette.equipment", words.text("palette.equipment.everything"));
        }
        List<String> names = there.stream().sorted().map(summary::name).toList();
        return words.text(
                "palette.equipment",
                names.size() > FEW
                        ? words.text("palette.equipment.count", names.size())
                        : names.stream().collect(Collectors.joining(", ")));
    }

    /// Highlights an active filter.
    private static void mark(Node chip, boolean on) {
        chip.getStyleClass().remove("on");
        if (on) {
            chip.getStyleClass().add("on");
        }
    }
}
