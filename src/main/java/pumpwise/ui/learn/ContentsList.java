package pumpwise.ui.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import pumpwise.words.Words;

/// The contents of the Learn screen: one stop for the Tab key, in which Up and Down go from page to page.
final class ContentsList extends VBox {

    private static final List<Topic> TOPICS = List.of(Topic.values());

    private final LearnViewModel learn;
    private final Words words;
    private final Map<Topic, ToggleButton> entries = new EnumMap<>(Topic.class);

    ContentsList(LearnViewModel learn, Words words) {
        this.learn = learn;
        this.words = words;
        setId("learn-contents");
        getStyleClass().add("learn-contents");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.text("learn.contents"));
        for (Topic topic : TOPICS) {
            if (words.has("learn.group." + topic.key())) {
                Label group = new Label(words.text("learn.group." + topic.key()));
                group.getStyleClass().addAll("text-small", "learn-group");
                getChildren().add(group);
            }
            getChildren().add(entry(topic));
        }
        learn.pageProperty().subscribe(page -> entries.forEach((topic, entry) -> {
            entry.setSelected(topic == page.topic());
            entry.setFocusTraversable(topic == page.topic());
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private ToggleButton entry(Topic topic) {
        ToggleButton entry = new ToggleButton(words.text("learn.topic." + topic.key()));
        entry.setId("learn-" + topic.key());
        entry.getStyleClass().addAll("choice", "learn-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setWrapText(true);
        entry.setOnAction(_ -> {
            entry.setSelected(true);
            learn.choose(topic);
        });
        entries.put(topic, entry);
        return entry;
    }

    private void press(KeyEvent event) {
        Topic now = learn.pageProperty().get().topic();
        KeyCode code = event.getCode();
        boolean moves = code == KeyCode.UP || code == KeyCode.DOWN || code == KeyCode.HOME || code == KeyCode.END;
        if (moves && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            learn.choose(
                    switch (code) {
                        case UP -> now.previous().orElse(now);
                        case DOWN -> now.next().orElse(now);
                        case HOME -> TOPICS.getFirst();
                        default -> TOPICS.getLast();
                    });
            focusCurrent();
        }
    }

    /// Moves the focus to the current page.
    void focusCurrent() {
        Objects.requireNonNull(entries.get(learn.pageProperty().get().topic())).requestFocus();
    }
}
