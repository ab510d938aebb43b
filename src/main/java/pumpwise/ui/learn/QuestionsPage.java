package pumpwise.ui.learn;

import java.util.List;
import java.util.Map;
import pumpwise.words.Words;

/// Questions and answers, with links to the pages that say more.
final class QuestionsPage extends TopicPage {

    private static final List<String> QUESTIONS = List.of("what", "principles", "exercises", "growth", "always");

    private static final Map<String, List<Topic>> MORE = Map.of(
            "what", List.of(Topic.PUMP),
            "principles", List.of(Topic.HIGH_REPETITIONS, Topic.SHORT_RESTS, Topic.TIME_UNDER_TENSION),
            "exercises", List.of(Topic.EXERCISE_SELECTION),
            "growth", List.of(Topic.CAUTIONS),
            "always", List.of(Topic.CAUTIONS));

    QuestionsPage(LearnViewModel learn, Words words) {
        super(learn, words, Topic.QUESTIONS);
        for (String question : QUESTIONS) {
            String key = "learn.question." + question;
            add(card(label(key, "learn-heading"), paragraph(key + ".answer"), links(MORE.getOrDefault(question, List.of()))));
        }
        addFoot(Topic.QUESTIONS);
    }
}
