package pumpwise.ui.learn;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.common.ScrollArea;
import pumpwise.words.Words;

/// The view of the Learn screen: its contents at the side, and one page.
final class LearnView extends HBox implements FocusTarget {

    private final LearnViewModel learn;
    private final TopicPages pages;
    private final ContentsList contents;
    private final ScrollPane pane = new ScrollArea();
    private final StackPane place = new StackPane();
    private final Map<Topic, Left> left = new EnumMap<>(Topic.class);

    /// Where the user left a page.
    ///
    /// @param focused the node with the focus; null if it was not in the page
    private record Left(@Nullable Node focused, double scrolled) {}

    LearnView(LearnViewModel learn, TopicPages pages, Words words) {
        this.learn = learn;
        this.pages = pages;
        contents = new ContentsList(learn, words);
        getStyleClass().add("learn");
        getStylesheets()
                .add(Objects.requireNonNull(LearnView.class.getResource("learn.css"), "learn.css")
                        .toExternalForm());
        Button back = new Button(words.text("learn.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("learn-back");
        back.getStyleClass().add("learn-back");
        back.setMaxWidth(Double.MAX_VALUE);
        back.setTooltip(new Tooltip(words.text("learn.back.hint")));
        back.setOnAction(_ -> learn.back());
        NodeVisibility.only(back, learn.canGoBackProperty());
        ScrollPane side = new ScrollArea();
        side.setContent(new VBox(back, contents));
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("learn-side");
        place.getStyleClass().add("learn-place");
        pane.setId("learn-pane");
        pane.setContent(place);
        pane.setFitToWidth(true);
        // Keys can scroll where there is nothing to focus.
        pane.setFocusTraversable(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(pane, Priority.ALWAYS);
        getChildren().setAll(side, pane);
        show(learn.pageProperty().get());
        learn.pageProperty().subscribe((before, now) -> {
            remember(before.topic());
            show(now);
            focus();
        });
    }

    private void show(LearnViewModel.Page page) {
        Node shown = pages.page(page.topic());
        if (!place.getChildren().contains(shown)) {
            place.getChildren().setAll(shown);
            pane.setVvalue(0);
        }
        pane.setAccessibleText(pages.title(page.topic()));
    }

    /// Remembers where the user leaves a page.
    private void remember(Topic topic) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        left.put(topic, new Left(place.isFocusWithin() ? focused : null, pane.getVvalue()));
    }

    /// Moves the focus to where the user left the page, to the rule that they asked about, or else to the contents.
    @Override
    public void focus() {
        LearnViewModel.Page page = learn.pageProperty().get();
        applyCss();
        layout();
        Left last = left.get(page.topic());
        if (page.returned() && last != null && last.focused() != null) {
            last.focused().requestFocus();
            pane.setVvalue(last.scrolled());
        } else if (page.rule() == null) {
            contents.focusCurrent();
        } else {
            pages.rule(page.rule()).ifPresent(rule -> {
                rule.requestFocus();
                Reveal.in(pane, rule);
            });
        }
    }
}
