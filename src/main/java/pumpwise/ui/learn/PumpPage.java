package pumpwise.ui.learn;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import pumpwise.ui.learn.picture.Cause;
import pumpwise.ui.learn.picture.CausePicture;
import pumpwise.words.Words;

/// What a pump is, its three causes, and what it is good for.
final class PumpPage extends TopicPage {

    PumpPage(LearnViewModel learn, Words words) {
        super(learn, words, Topic.PUMP);
        add(paragraph("learn.pump.what"), heading("learn.pump.causes"));
        CausesPane causes = new CausesPane(Stream.of(Cause.values()).map(this::card).toList());
        add(causes, heading("learn.pump.how"), paragraph("learn.pump.how.text"));
        add(links(List.of(
                Topic.HIGH_REPETITIONS,
                Topic.SHORT_RESTS,
                Topic.TIME_UNDER_TENSION,
                Topic.MIND_MUSCLE_CONNECTION,
                Topic.EXERCISE_SELECTION)));
        add(heading("learn.pump.good"), paragraph("learn.pump.good.text"), links(List.of(Topic.CAUTIONS)));
        addFoot(Topic.PUMP);
    }

    private CausesPane.Card card(Cause cause) {
        String key = "learn.cause." + cause.key();
        CausePicture picture = new CausePicture(cause);
        picture.setAccessibleText(words().text(key + ".picture"));
        VBox texts = new VBox(label(key, "learn-heading"), paragraph(key + ".text"));
        texts.getStyleClass().add("learn-cause");
        return new CausesPane.Card(picture, texts);
    }
}
