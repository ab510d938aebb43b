package pumpwise.ui.learn;

import java.util.List;
import javafx.scene.layout.VBox;
import pumpwise.words.Words;

/// The cautions, each with the mistake that it prevents.
final class CautionsPage extends TopicPage {

    private static final List<String> CAUTIONS = List.of("growth", "water", "form", "recovery", "heavy");

    CautionsPage(LearnViewModel learn, Words words) {
        super(learn, words, Topic.CAUTIONS);
        add(paragraph("learn.cautions.text"));
        for (String caution : CAUTIONS) {
            String key = "learn.caution." + caution;
            VBox card = card(
                    label(key, "learn-heading"),
                    paragraph(key + ".text"),
                    text(words.text("learn.mistake", words.text(key + ".mistake")), "learn-mistake"));
            if (caution.equals("form")) {
                card.getChildren().add(links(List.of(Topic.EXERCISE_SELECTION, Topic.TIME_UNDER_TENSION)));
            }
            add(card);
        }
        addFoot(Topic.CAUTIONS);
    }
}
