package pumpwise.ui.learn;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.Reveal;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// A principle with its number, its rules, and an example to experiment with.
final class PrinciplePage extends TopicPage {

    private final FindingWords findingWords;
    private final Map<RuleId, Node> rules = new EnumMap<>(RuleId.class);

    PrinciplePage(
            LearnViewModel learn, Words words, Topic topic, Principle principle, FindingWords findingWords, Node example) {
        super(learn, words, topic);
        this.findingWords = findingWords;
        FlowPane jumps = new FlowPane();
        jumps.getStyleClass().add("learn-links");
        VBox list = new VBox();
        list.getStyleClass().add("learn-rules");
        Stream.of(RuleId.values()).filter(rule -> rule.principle() == principle).forEach(rule -> {
            Node card = card(rule);
            rules.put(rule, card);
            list.getChildren().add(card);
            jumps.getChildren().add(link(findingWords.title(rule), () -> jump(card)));
        });
        Label tryIt = heading("learn.try");
        jumps.getChildren().add(link(tryIt.getText(), () -> jump(example)));
        add(
                label("learn.number." + topic.key(), "learn-number"),
                paragraph("learn.text." + topic.key()),
                jumps,
                heading("learn.rules"),
                list,
                tryIt,
                paragraph("learn.try.text"),
                example);
        addFoot(topic);
    }

    private Node card(RuleId rule) {
        Label title = text(findingWords.title(rule), "learn-heading");
        Label id = text(rule.id(), "learn-id");
        FlowPane head = new FlowPane(title, id);
        head.getStyleClass().add("learn-rule-head");
        Label checks = text(findingWords.summary(rule), "text-normal");
        Label why = text(findingWords.why(rule), "text-normal");
        VBox card = card(head, checks, why);
        card.setId("learn-rule-" + rule.id());
        card.getStyleClass().add("learn-rule");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(title.getText() + ". " + checks.getText() + " " + why.getText());
        return card;
    }

    /// The node of a rule.
    Optional<Node> rule(RuleId rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    private void jump(Node part) {
        part.requestFocus();
        Node at = this;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane pane) {
            Reveal.in(pane, part);
        }
    }
}
