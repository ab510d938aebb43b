package pumpwise.ui.progress.weeks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.part.EmptyLog;
import pumpwise.ui.progress.part.LogEvaluation;
import pumpwise.ui.progress.part.ProgressLinks;
import pumpwise.ui.progress.part.ProgressPart;
import pumpwise.words.Words;

/// The view of the weeks: how often, how much, how it felt, and what the log says.
public final class WeeksPart implements ProgressPart {

    private static final List<KeyHint> HINTS = List.of(
            new KeyHint("\u2190, \u2192", "progress.weeks.key.bar"),
            new KeyHint("\u2191, \u2193", "progress.weeks.key.muscle"),
            new KeyHint("Enter", "progress.weeks.key.open"));

    private static final double NARROW = 900;
    private static final int TILES = 3;
    private static final double PERCENT = 100;

    private final WeeksViewModel model;
    private final LogEvaluation log;
    private final Words words;
    private final StackPane root = new StackPane();
    private final EmptyLog empty;
    private final ScrollArea scroll = new ScrollArea();
    private final List<TileView> tiles = Stream.generate(TileView::new).limit(TILES).toList();
    private final SetsCard sets;
    private final FindingsCard findings;
    private final Label ratings = new WrappingLabel("", "text-small");
    private final VBox patterns = new VBox();
    private @Nullable Node returning;

    /// @param links leads to the Train screen while there are no sessions
    public WeeksPart(WeeksViewModel model, LogEvaluation log, ProgressLinks links, Words words) {
        this.model = model;
        this.log = log;
        empty = new EmptyLog(links, words);
        this.words = words;
        sets = new SetsCard(model, words);
        findings = new FindingsCard(model, words);
    }

    private void fill() {
        root.setId("weeks");
        root.getStylesheets()
                .add(Objects.requireNonNull(WeeksPart.class.getResource("weeks.css"), "weeks.css").toExternalForm());
        VBox content = new VBox(
                16, row(tiles), sets, new YearCard(model.year(), words), row(List.of(findings, patternsCard())));
        content.getStyleClass().add("weeks-content");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.getChildren().setAll(scroll, empty);
        NodeVisibility.only(empty, model.emptyProperty());
        NodeVisibility.only(scroll, model.emptyProperty().not());
        root.widthProperty()
                .map(width -> width.doubleValue() < NARROW ? WeeksViewModel.FEW : WeeksViewModel.MANY)
                .subscribe(model::showWeeks);
        model.shownProperty().subscribe(this::show);
        model.emptyProperty().subscribe(_ -> takeFocus());
    }

    /// As long as nothing is known, the view itself has the focus.
    private void takeFocus() {
        if (root.isFocused()) {
            focusFirst();
        }
    }

    private void focusFirst() {
        if (model.emptyProperty().get()) {
            empty.focusStart();
        } else if (model.shownProperty().get() == null) {
            root.requestFocus();
        } else {
            sets.focusFirst();
            scroll.setVvalue(0);
        }
    }

    /// A row of nodes with the same width.
    private static GridPane row(List<? extends Node> nodes) {
        GridPane row = new GridPane(16, 0);
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(PERCENT / nodes.size());
        row.getColumnConstraints().setAll(Collections.nCopies(nodes.size(), column));
        row.addRow(0, nodes.toArray(Node[]::new));
        return row;
    }

    private VBox patternsCard() {
        Label title = new WrappingLabel(words.text("progress.weeks.patterns"), "part-title");
        Label caveat = new WrappingLabel(words.text("progress.weeks.patterns.caveat"), "text-small");
        NodeVisibility.only(caveat, ratings.visibleProperty());
        patterns.getStyleClass().add("weeks-lines");
        VBox card = new VBox(8, title, ratings, patterns, caveat);
        card.setId("weeks-patterns");
        card.getStyleClass().add("card");
        return card;
    }

    private void show(@Nullable ShownWeeks shown) {
        scroll.getContent().setVisible(shown != null);
        if (shown == null) {
            return;
        }
        for (int index = 0; index < TILES; index++) {
            tiles.get(index).show(shown.tiles().get(index));
        }
        sets.show(shown);
        findings.show(shown);
        ratings.setText(shown.ratings());
        NodeVisibility.set(ratings, !shown.ratings().isEmpty());
        List<Node> lines = new ArrayList<>();
        shown.patterns().forEach(line -> lines.add(new WrappingLabel(line, "text-normal")));
        patterns.getChildren().setAll(lines);
        takeFocus();
    }

    @Override
    public Parent root() {
        if (root.getChildren().isEmpty()) {
            fill();
            root.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    scene.focusOwnerProperty().subscribe(this::reveal);
                }
            });
        }
        return root;
    }

    private void reveal(@Nullable Node owner) {
        if (owner != null && isInside(owner)) {
            Reveal.in(scroll, whole(owner));
        }
    }

    /// Of a finding, all of it is to be seen.
    private Node whole(Node owner) {
        Node at = owner;
        while (at != scroll.getContent() && !(at instanceof FindingView)) {
            at = at.getParent();
        }
        return at instanceof FindingView ? at : owner;
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && at != scroll.getContent()) {
            at = at.getParent();
        }
        return at != null;
    }

    @Override
    public void shown() {
        log.refresh();
        model.refresh();
        Node before = returning;
        returning = null;
        if (before != null && before.getScene() == root.getScene()) {
            before.requestFocus();
        } else {
            // A scroll pane has its content only once it is styled.
            root.applyCss();
            focusFirst();
        }
    }

    /// Remembers what has the focus, so that the way back leads there.
    @Override
    public void hidden() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        returning = owner != null && isInside(owner) ? owner : null;
    }

    @Override
    public List<KeyHint> keyHints() {
        return HINTS;
    }
}
