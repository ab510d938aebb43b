package pumpwise.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.words.Words;

/// A page to read: a heading, short texts, and links to other pages.
class TopicPage extends VBox {

    private final LearnViewModel learn;
    private final Words words;

    TopicPage(LearnViewModel learn, Words words, Topic topic) {
        this.learn = learn;
        this.words = words;
        getStyleClass().add("learn-page");
        Label title = label("learn.topic." + topic.key(), "text-large");
        title.setAccessibleRoleDescription(words.text("learn.heading"));
        getChildren().add(title);
    }

    Words words() {
        return words;
    }

    /// Adds parts at the end.
    final void add(Node... parts) {
        getChildren().addAll(parts);
    }

    /// Adds the source, and the link to the next page.
    final void addFoot(Topic topic) {
        Label source = text(words.text("learn.source", words.text("rules.source")), "text-small");
        VBox foot = new VBox(source);
        topic.next().ifPresent(next -> foot.getChildren()
                .addFirst(link(words.text("learn.next", words.text("learn.topic." + next.key())), next)));
        foot.getStyleClass().add("learn-foot");
        add(foot);
    }

    /// The heading of a part.
    final Label heading(String key) {
        Label heading = label(key, "learn-heading");
        heading.setAccessibleRoleDescription(words.text("learn.heading"));
        return heading;
    }

    /// A paragraph.
    final Label paragraph(String key) {
        return label(key, "text-normal");
    }

    final Label label(String key, String style) {
        return text(words.text(key), style);
    }

    static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Links to other pages, by their titles.
    final FlowPane links(List<Topic> topics) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("learn-links");
        topics.forEach(topic -> links.getChildren().add(link(words.text("learn.topic." + topic.key()), topic)));
        return links;
    }

    final Hyperlink link(String text, Topic topic) {
        return link(text, () -> learn.follow(topic));
    }

    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("learn-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            // A visited link looks like the others: the pages are few.
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// A card with a title and texts.
    static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll("card", "learn-card");
        return card;
    }
}
